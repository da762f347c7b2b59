/** The still life of the first screen; decoration, so it says nothing to a screen reader. */
export function Still() {
  return (
    // biome-ignore lint/performance/noImgElement: the optimizer stays off
    <img
      src="/pictures/scene/morning.svg"
      alt=""
      width={1200}
      height={1000}
      fetchPriority="high"
      className="-mx-[clamp(1rem,4vw,2.5rem)] aspect-[6/5] h-auto w-[calc(100%+2*clamp(1rem,4vw,2.5rem))] max-w-none bg-sunken object-cover dark:brightness-90 lg:mx-0 lg:w-full lg:rounded-md"
    />
  );
}
