/** Goes up whenever the same measures give other figures. */
export const ENGINE_VERSION = 3;
