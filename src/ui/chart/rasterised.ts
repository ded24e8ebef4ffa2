import type { Picture } from "../../io/export/content/pictures/picture";

/** Points of the paper per unit of a drawing: sharp in print. */
const SHARPNESS = 2;

/** A drawing as a PNG. Rejects where the browser cannot draw it. */
export async function rasterised({ svg, width, height }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngOf(canvas);
}

/** What is on a canvas, as a PNG. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the picture is too large for this browser");
  return new Uint8Array(await blob.arrayBuffer());
}
