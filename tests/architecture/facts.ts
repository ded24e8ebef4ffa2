import ts from "typescript";
import type { SourceFile } from "./sourceFile";

/** One way a file reaches another: `from "…"`, `import("…")`, or `new URL("…", import.meta.url)`. */
export interface Reference {
  readonly specifier: string;
  readonly line: number;
  readonly isTypeOnly: boolean;
}

export interface Mark {
  readonly text: string;
  readonly line: number;
}

/** What the rules ask about a file, read off its syntax tree: comments and look-alikes in strings do not count. */
export interface Facts {
  readonly path: string;
  readonly references: readonly Reference[];
  /** String, template and JSX texts. */
  readonly texts: readonly Mark[];
  /** Names that are read or called, `Math.random` with its dot; property names alone do not count. */
  readonly names: readonly Mark[];
  /** Classes that are constructed. */
  readonly constructed: readonly Mark[];
  readonly isDefaultExporting: boolean;
  readonly hasOnlyReexports: boolean;
}

export function factsOf({ path, text }: SourceFile): Facts {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const references: Reference[] = [];
  const texts: Mark[] = [];
  const names: Mark[] = [];
  const constructed: Mark[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const refer = (to: ts.Node | undefined, isTypeOnly: boolean) => {
    if (to && ts.isStringLiteralLike(to))
      references.push({ specifier: to.text, line: lineOf(to), isTypeOnly });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) refer(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) refer(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      refer(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isImporting(node.expression)) refer(node.arguments[0], false);
    else if (ts.isNewExpression(node)) {
      const name = node.expression.getText(tree);
      constructed.push({ text: name, line: lineOf(node) });
      if (name === "URL" && node.arguments?.[1]?.getText(tree) === "import.meta.url")
        refer(node.arguments[0], false);
    }
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || isTemplatePart(node)) {
      texts.push({ text: node.text, line: lineOf(node) });
    } else if (ts.isPropertyAccessExpression(node)) {
      names.push({ text: node.getText(tree), line: lineOf(node) });
    } else if (ts.isIdentifier(node) && !isPropertyName(node)) {
      names.push({ text: node.text, line: lineOf(node) });
    } else if (node.kind === ts.SyntaxKind.AsyncKeyword) {
      names.push({ text: "async", line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);

  return {
    path,
    references,
    texts,
    names,
    constructed,
    isDefaultExporting: tree.statements.some(isDefaultExport),
    hasOnlyReexports:
      tree.statements.length > 0 &&
      tree.statements.every((s) => ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined),
  };
}

/** `import type …`, and `import { type A, type B }` alike: nothing of it runs. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined && named !== undefined && ts.isNamedImports(named) && areTypes(named.elements)
  );
}

const isTypeExport = (node: ts.ExportDeclaration): boolean =>
  node.isTypeOnly ||
  (node.exportClause !== undefined &&
    ts.isNamedExports(node.exportClause) &&
    areTypes(node.exportClause.elements));

const areTypes = (elements: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  elements.length > 0 && elements.every((element) => element.isTypeOnly);

const isImporting = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");

const isTemplatePart = (node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

function isPropertyName(node: ts.Identifier): boolean {
  const parent = node.parent;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent)) &&
      parent.name === node)
  );
}

const isDefaultExport = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) ||
  (ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause) &&
    statement.exportClause.elements.some((element) => element.name.text === "default")) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword));
