/** What `work` comes to if it does within so many milliseconds; otherwise it throws, and the late answer is nobody's. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, giveUp) => {
    timer = setTimeout(giveUp, milliseconds, new Error(`no answer within ${milliseconds} ms`));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
