import type { people as tr } from "../tr/people.ts";

export const people: typeof tr = {
  title: "People",
  failed: "The people could not be loaded. Nobody's access has changed.",
  retry: "Try again",
  unnamed: "Someone without a name",
  you: (name: string) => `${name} (you)`,
  roles: {
    view: "Can view",
    comment: "Can comment",
    edit: "Can edit",
    own: "Owns the map",
  },
  roleOf: (name: string) => `${name}: what they can do`,
  ways: {
    owner: "Owner of this Yolculuk",
    given: "Given access",
    workspace: "Member of the workspace",
    code: "Came to a workshop by its code",
    link: (label: string) => (label === "" ? "Came by a link" : `Came by the link “${label}”`),
  },
  changed: (name: string, role: string) => `${name}: ${role}.`,
  all: (count: string) => `Show all (${count})`,

  who: "Who can find it",
  visibilities: { private: "Only people you choose", workspace: "Everyone in the workspace" },
  visibilityHints: {
    private: "The people below, and whoever comes by a link.",
    workspace: "Every member finds it among their maps.",
  },
  workspaceRole: "What members can do",
  shown: "Who can find it has changed.",

  add: "Add a member",
  addHint: "Type a name or choose from the list.",
  addNone: "Everyone in the workspace is here already.",
  addUnknown: (name: string) => `The workspace has no member called “${name}”.`,
  added: (name: string) => `${name} was added.`,

  remove: (name: string) => `${name}: take off the map`,
  removeTitle: (name: string) => `Take ${name} off the map?`,
  removeText:
    "The map closes on their screen at once. With a link that is still good they can come back; revoke the link too if you do not want that.",
  removeDo: "Take off",
  removed: (name: string) => `${name} is off the map.`,

  requests: "Asking to get in",
  requestAt: (name: string, ago: string) => `${name}, ${ago}`,
  give: "Let in",
  dismiss: "Turn down",
  dismissOf: (name: string) => `${name}: turn down`,
  dismissed: (name: string) => `${name} was turned down.`,

  everybody: "People",
  everybodyHint: "Members make maps and find those that are open to the workspace.",
  search: "Search people",
  nobodyFound: "There is nobody of that name.",
  standings: { owner: "Owner", member: "Member", guest: "Guest" },
  standingOf: (name: string) => `${name}: standing`,
  standing: (name: string, standing: string) => `${name}: ${standing}.`,
  seen: (ago: string) => `Last seen: ${ago}`,
  neverSeen: "Not seen yet",
  account: "Signs in with a company account",
  drop: (name: string) => `${name}: remove entirely`,
  dropTitle: (name: string) => `Remove ${name} entirely?`,
  dropText:
    "Their sessions end in every browser, and their access to maps goes. What they wrote stays.",
  dropDo: "Remove entirely",
  dropped: (name: string) => `${name} was removed.`,
};
