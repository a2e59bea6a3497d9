import { board } from "./board";
import { focusErrors } from "./errors";
import { facts } from "./facts";
import { kiosk } from "./kiosk";
import { listKeys } from "./lists";
import { menus } from "./menus";
import { pageKeys } from "./keys";
import { previews } from "./previews";
import { printing } from "./printing";
import { refresh } from "./refresh";
import { selection } from "./selection";
import { steps } from "./steps";

// The page works without any of this: each part makes one thing quicker.
focusErrors();
menus();
pageKeys();
listKeys();
selection();
refresh();
facts();
previews();
printing();
steps();
kiosk();
board();
