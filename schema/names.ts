/** `tradeLicence` → `TradeLicence`, as the host names its GraphQL types. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `tradeLicence`, `licenceState` → `TradeLicenceLicenceStateEnum`. */
export function enumName(object: string, field: string): string {
  return `${pascal(object)}${pascal(field)}Enum`;
}
