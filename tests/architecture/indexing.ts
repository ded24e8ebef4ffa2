import ts from "typescript";
import { type Layer, layerOf } from "./layers";

/** A place that takes a row number to a typed array itself instead of asking a reader of the model. */
export interface Indexing {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

const MAY_INDEX: readonly (Layer | undefined)[] = [
  "model",
  "engine",
  "siting",
  "tests",
  "data",
  "config",
  undefined,
];
const TYPED_ARRAY = /^((Big)?(Int|Uint)(8|16|32|64)|Uint8Clamped|Float(16|32|64))Array$/;

/** Every `column[row]` outside `model/`, `engine/` and `siting/`. Only a compiler knows what is a typed array, so it is asked. */
export function indexings(program: ts.Program, pathOf: (file: string) => string): readonly Indexing[] {
  const checker = program.getTypeChecker();
  const isColumn = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).some((part) =>
      TYPED_ARRAY.test(part.getSymbol()?.name ?? ""),
    );
  };
  return program.getSourceFiles().flatMap((file) => {
    const path = pathOf(file.fileName);
    if (file.isDeclarationFile || MAY_INDEX.includes(layerOf(path))) return [];
    const found: Indexing[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node) && isColumn(node.expression)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push({ path, line, what: node.getText(file) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
