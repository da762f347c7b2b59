/** A static page that weighs about as much as a product page of the shop. */
const PARAGRAPHS = 220;
const text = "A fully static page without any data, as heavy as the page it is compared with. ".repeat(2);

export default function Page() {
  return (
    <main>
      {Array.from({ length: PARAGRAPHS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing ever moves here
        <p key={index}>
          {index} {text}
        </p>
      ))}
    </main>
  );
}
