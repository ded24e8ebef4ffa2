import type { CityCard } from "../../io/city/cityCard";
import { cityOf } from "../../io/city/cityOf";
import { writeCityZip } from "../../io/city/cityZip";
import type { ExportFile } from "../../io/export/formats/exportFile";
import { safeFileName } from "../../io/export/formats/safeFileName";

/** A city as the file that a planner keeps or sends; nothing where it is gone. */
export async function cityFile(
  { id, name }: CityCard,
  language: "zh" | "en",
): Promise<ExportFile | undefined> {
  const { files } = await cityOf(id);
  return (
    files && {
      name: safeFileName(name[language], ".zip"),
      type: "application/zip",
      content: writeCityZip(files),
    }
  );
}
