/** A few words where nothing has to be listed. */
export function Quiet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="border-b border-line p-4">
      <p className="font-semibold">{title}</p>
      <p className="text-soft">{text}</p>
    </div>
  );
}
