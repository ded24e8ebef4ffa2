import { type Writer, writerIn } from "../../i18n/figureWriter";
import { useApp } from "./appContext";

/** The writer of the screen's language. */
export const useWriter = (): Writer => writerIn(useApp((state) => state.view.language));
