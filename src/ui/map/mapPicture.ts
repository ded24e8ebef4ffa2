const ASKED = "map:picture";

type Answer = (picture: HTMLCanvasElement) => void;

/** A copy of what the map shows, at the screen's own sharpness; nothing where no map is on the page. */
export function pictureOfMap(patienceMs = 4000): Promise<HTMLCanvasElement | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs);
    window.dispatchEvent(new CustomEvent<Answer>(ASKED, { detail: resolve }));
  });
}

interface Drawn {
  once(event: "render", listener: () => void): unknown;
  triggerRepaint(): void;
  getCanvas(): HTMLCanvasElement;
}

/** Answers whoever asks for a picture of this map, until the answer is called. */
export function givePictures(map: Drawn): () => void {
  const answer = (event: Event) => {
    map.once("render", () => {
      const canvas = map.getCanvas();
      const copy = document.createElement("canvas");
      copy.width = canvas.width;
      copy.height = canvas.height;
      copy.getContext("2d")?.drawImage(canvas, 0, 0); // before the frame ends: then the canvas is emptied
      (event as CustomEvent<Answer>).detail(copy);
    });
    map.triggerRepaint();
  };
  window.addEventListener(ASKED, answer);
  return () => window.removeEventListener(ASKED, answer);
}
