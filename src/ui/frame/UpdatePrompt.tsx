import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";

const TOAST = "update";

/** Keeps the program on this machine, so that it opens without a network; a newer version asks before it takes over. */
export function UpdatePrompt() {
  const { t } = useTranslation();

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    let isTakingOver = false;
    const offer = (worker: ServiceWorker) =>
      toast(t("shell.update.ready"), {
        id: TOAST,
        duration: Number.POSITIVE_INFINITY,
        action: {
          label: t("shell.update.reload"),
          onClick: () => {
            isTakingOver = true;
            worker.postMessage({ type: "SKIP_WAITING" });
          },
        },
      });
    const watch = (registration: ServiceWorkerRegistration) => {
      const { waiting, installing } = registration;
      if (waiting && navigator.serviceWorker.controller) offer(waiting);
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed" && navigator.serviceWorker.controller) offer(installing);
      });
    };
    const reload = () => {
      if (isTakingOver) location.reload();
    };
    navigator.serviceWorker.addEventListener("controllerchange", reload);
    navigator.serviceWorker.register(new URL("sw.js", document.baseURI)).then(
      (registration) => {
        watch(registration);
        registration.addEventListener("updatefound", () => watch(registration));
      },
      () => undefined, // an address without a secure origin keeps working, online
    );
    return () => navigator.serviceWorker.removeEventListener("controllerchange", reload);
  }, [t]);

  return null;
}
