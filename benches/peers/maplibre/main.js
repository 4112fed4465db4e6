import "../shared/page.css";
import "maplibre-gl/dist/maplibre-gl.css";
import { startPage } from "../shared/page.js";
import { createMap } from "./map.js";

startPage(createMap);
