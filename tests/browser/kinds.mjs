// The kinds of pages, each with one that has all a page of its kind can have. Whatever is checked of every kind of page
// goes through this list.

/** Name and address below the language. */
export const KINDS = [
  ["explorer", ""],
  ["explorer-filtered", "?network=gini,wego&at=2025"],
  ["explorer-empty", "?q=zzzzzzzz"],
  ["networks", "networks"],
  ["network", "networks/gini"],
  ["cities", "cities"],
  ["city", "cities/binh-duong"],
  ["events", "events"],
  ["event", "events/shanghai-summit-2022"],
  ["awards", "awards"],
  ["award", "awards/icf-2022"],
  ["organization", "organizations/adb"],
  ["overlap", "overlap"],
  ["compare-cities", "compare?cities=seoul,chengdu,binh-duong"],
  ["compare-networks", "compare?networks=wego,c40"],
  ["compare-nothing", "compare"],
  ["sources", "sources"],
  ["data", "data"],
  ["changes", "changes"],
  ["embed", "embed"],
  ["about", "about"],
  ["nowhere", "nowhere/at/all"],
];

/** The languages, by their tags in addresses. */
export const TAGS = ["en", "fr", "it", "zh", "th", "vi", "ko", "es", "ar"];
