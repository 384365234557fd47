import type { Comment } from "#core/wire/comments.ts";
import { useComments } from "../../state/commentStore.ts";
import { classes } from "../../ui/classes.ts";
import { namesOf, partsOf } from "./mentions.ts";

/** What a comment says, with the names in it marked; one's own the most. */
export function CommentText({ comment }: { readonly comment: Comment }) {
  return (
    <p className="cm-text" dir="auto">
      {comment.mentions.length === 0 ? comment.text : <NamingText comment={comment} />}
    </p>
  );
}

function NamingText({ comment }: { readonly comment: Comment }) {
  const { people, threads, me } = useComments();
  const authors = threads.flatMap(({ comments }) => comments.map(({ author }) => author));
  const named = [...people, ...authors].filter(({ id }) => comment.mentions.includes(id));
  const mine = namesOf(named.filter(({ id }) => id === me));
  return partsOf(comment.text, namesOf(named)).map(({ text, name }, index) =>
    name === undefined ? (
      text
    ) : (
      // Pieces of a text have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={classes("cm-name", mine.includes(name) && "cm-name-mine")}>
        {text}
      </span>
    ),
  );
}
