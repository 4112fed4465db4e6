import "../shared/page.css";
import "leaflet/dist/leaflet.css";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";
import { startPage } from "../shared/page.js";
import { createMap } from "./map.js";

startPage(createMap);
