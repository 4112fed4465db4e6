import "../shared/page.css";
import { startPage } from "../shared/page.js";
import { createMap } from "./map.js";

startPage(createMap);
