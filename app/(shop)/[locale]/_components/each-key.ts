/** An object with a value for each key: how a page hands browser code just the words it shows. */
export function eachKey<const K extends string, V>(keys: readonly K[], read: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, V>;
}
