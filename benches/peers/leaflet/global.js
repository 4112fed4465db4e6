// markercluster is a plugin of the old kind: it looks for Leaflet in the global scope.

import L from "leaflet";

window.L = L;
