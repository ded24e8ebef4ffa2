import { useTranslation } from "react-i18next";
import type { Results } from "../../model/results";
import { useWriter } from "../parts/useWriter";

/** The rules of a run by which teachers move and are shared, in words. */
export function useLimitText({ norms }: Results) {
  const { t } = useTranslation();
  const writer = useWriter();
  const near = writer.length(norms.postSharingM ?? 0);
  return {
    near,
    sharing: norms.postSharingM ? t("staff.sharingWithin", { near }) : t("staff.sharingNone"),
    limit: norms.postMoveLimitM === undefined ? t("staff.noLimit") : writer.length(norms.postMoveLimitM),
    share: writer.shareFinely(norms.postMoveShare ?? 1),
  };
}
