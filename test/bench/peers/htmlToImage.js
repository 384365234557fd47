import { toBlob } from "html-to-image";

window.htmlToImage = toBlob;
