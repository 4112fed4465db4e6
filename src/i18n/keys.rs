//! Written by `cargo xtask data` from `locales/`; change the texts there.

use atlas::lang::Lang;

/// The languages that have texts.
pub const OFFERED: &[Lang] = &[
    Lang::En,
    Lang::Fr,
    Lang::It,
    Lang::Zh,
    Lang::Th,
    Lang::Vi,
    Lang::Ko,
    Lang::Es,
    Lang::Ar,
];

/// The language for visitors whose own is not offered, from `site.toml`.
pub const DEFAULT: Lang = Lang::En;

/// What a file of texts says that is made for these keys.
pub const FINGERPRINT: &str = "15253f4a";

/// A text of the interface; a file of texts has them in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// `about.accessibility`.
    AboutAccessibility,
    /// `about.accessibility-map`.
    AboutAccessibilityMap,
    /// `about.accessibility-title`.
    AboutAccessibilityTitle,
    /// `about.data-code`.
    AboutDataCode,
    /// `about.data-own`.
    AboutDataOwn,
    /// `about.data-places`.
    AboutDataPlaces,
    /// `about.data-title`.
    AboutDataTitle,
    /// `about.gaps`.
    AboutGaps,
    /// `about.gaps-dates`.
    AboutGapsDates,
    /// `about.gaps-sources`.
    AboutGapsSources,
    /// `about.gaps-title`.
    AboutGapsTitle,
    /// `about.lead`.
    AboutLead,
    /// `about.making`.
    AboutMaking,
    /// `about.making-title`.
    AboutMakingTitle,
    /// `about.making-words`.
    AboutMakingWords,
    /// `about.map`.
    AboutMap,
    /// `about.map-title`.
    AboutMapTitle,
    /// `about.offline`.
    AboutOffline,
    /// `about.offline-again`.
    AboutOfflineAgain,
    /// `about.offline-remove`.
    AboutOfflineRemove,
    /// `about.offline-removed`.
    AboutOfflineRemoved,
    /// `about.privacy`.
    AboutPrivacy,
    /// `about.privacy-title`.
    AboutPrivacyTitle,
    /// `about.title`.
    AboutTitle,
    /// `about.version`.
    AboutVersion,
    /// `award.among`.
    AwardAmong,
    /// `award.announced`.
    AwardAnnounced,
    /// `award.announced-at`.
    AwardAnnouncedAt,
    /// `award.in-all`.
    AwardInAll,
    /// `award.jury`.
    AwardJury,
    /// `award.missing`.
    AwardMissing,
    /// `award.name`.
    AwardName,
    /// `award.names-unknown`.
    AwardNamesUnknown,
    /// `award.other-rounds`.
    AwardOtherRounds,
    /// `award.own-page`.
    AwardOwnPage,
    /// `award.programme`.
    AwardProgramme,
    /// `award.round`.
    AwardRound,
    /// `award.stage`.
    AwardStage,
    /// `award.stages`.
    AwardStages,
    /// `award.theme`.
    AwardTheme,
    /// `award.when`.
    AwardWhen,
    /// `award.year`.
    AwardYear,
    /// `awards.lead`.
    AwardsLead,
    /// `awards.stage`.
    AwardsStage,
    /// `awards.stage-of`.
    AwardsStageOf,
    /// `awards.stage-unknown`.
    AwardsStageUnknown,
    /// `awards.title`.
    AwardsTitle,
    /// `card.close`.
    CardClose,
    /// `card.east`.
    CardEast,
    /// `card.fellows`.
    CardFellows,
    /// `card.last`.
    CardLast,
    /// `card.more-networks`.
    CardMoreNetworks,
    /// `card.networks`.
    CardNetworks,
    /// `card.next`.
    CardNext,
    /// `card.none`.
    CardNone,
    /// `card.north`.
    CardNorth,
    /// `card.page`.
    CardPage,
    /// `card.south`.
    CardSouth,
    /// `card.west`.
    CardWest,
    /// `changes.lead`.
    ChangesLead,
    /// `changes.nothing`.
    ChangesNothing,
    /// `changes.title`.
    ChangesTitle,
    /// `choose.add`.
    ChooseAdd,
    /// `choose.chosen`.
    ChooseChosen,
    /// `choose.city`.
    ChooseCity,
    /// `choose.network`.
    ChooseNetwork,
    /// `choose.not-found`.
    ChooseNotFound,
    /// `choose.remove`.
    ChooseRemove,
    /// `choose.unknown`.
    ChooseUnknown,
    /// `cite.label`.
    CiteLabel,
    /// `cite.more`.
    CiteMore,
    /// `cities.countries`.
    CitiesCountries,
    /// `cities.lead`.
    CitiesLead,
    /// `cities.networks`.
    CitiesNetworks,
    /// `cities.title`.
    CitiesTitle,
    /// `city.admin`.
    CityAdmin,
    /// `city.approximate`.
    CityApproximate,
    /// `city.attended`.
    CityAttended,
    /// `city.awards`.
    CityAwards,
    /// `city.awards-caption`.
    CityAwardsCaption,
    /// `city.country`.
    CityCountry,
    /// `city.direction`.
    CityDirection,
    /// `city.distance`.
    CityDistance,
    /// `city.east`.
    CityEast,
    /// `city.elsewhere`.
    CityElsewhere,
    /// `city.figures`.
    CityFigures,
    /// `city.hosted`.
    CityHosted,
    /// `city.in-country`.
    CityInCountry,
    /// `city.memberships`.
    CityMemberships,
    /// `city.memberships-caption`.
    CityMembershipsCaption,
    /// `city.more-peers`.
    CityMorePeers,
    /// `city.names`.
    CityNames,
    /// `city.near-caption`.
    CityNearCaption,
    /// `city.north`.
    CityNorth,
    /// `city.not-all-known`.
    CityNotAllKnown,
    /// `city.organizations`.
    CityOrganizations,
    /// `city.peer-networks`.
    CityPeerNetworks,
    /// `city.peer-networks-caption`.
    CityPeerNetworksCaption,
    /// `city.peers`.
    CityPeers,
    /// `city.peers-caption`.
    CityPeersCaption,
    /// `city.peers-how`.
    CityPeersHow,
    /// `city.peers-in`.
    CityPeersIn,
    /// `city.population`.
    CityPopulation,
    /// `city.position`.
    CityPosition,
    /// `city.reached`.
    CityReached,
    /// `city.seat-of`.
    CitySeatOf,
    /// `city.set-by-hand`.
    CitySetByHand,
    /// `city.shared`.
    CityShared,
    /// `city.shared-networks`.
    CitySharedNetworks,
    /// `city.south`.
    CitySouth,
    /// `city.timeline`.
    CityTimeline,
    /// `city.timeline-how`.
    CityTimelineHow,
    /// `city.told`.
    CityTold,
    /// `city.undated`.
    CityUndated,
    /// `city.way`.
    CityWay,
    /// `city.west`.
    CityWest,
    /// `compare.all-cities`.
    CompareAllCities,
    /// `compare.all-networks`.
    CompareAllNetworks,
    /// `compare.awaited`.
    CompareAwaited,
    /// `compare.award-round`.
    CompareAwardRound,
    /// `compare.award-rounds`.
    CompareAwardRounds,
    /// `compare.both-cities`.
    CompareBothCities,
    /// `compare.both-networks`.
    CompareBothNetworks,
    /// `compare.caption`.
    CompareCaption,
    /// `compare.cities`.
    CompareCities,
    /// `compare.claimed`.
    CompareClaimed,
    /// `compare.combinations`.
    CompareCombinations,
    /// `compare.countries`.
    CompareCountries,
    /// `compare.event-count`.
    CompareEventCount,
    /// `compare.failed`.
    CompareFailed,
    /// `compare.full`.
    CompareFull,
    /// `compare.in-exactly`.
    CompareInExactly,
    /// `compare.kind`.
    CompareKind,
    /// `compare.kind-of`.
    CompareKindOf,
    /// `compare.link-city`.
    CompareLinkCity,
    /// `compare.link-network`.
    CompareLinkNetwork,
    /// `compare.link-networks`.
    CompareLinkNetworks,
    /// `compare.malformed`.
    CompareMalformed,
    /// `compare.mixed`.
    CompareMixed,
    /// `compare.named`.
    CompareNamed,
    /// `compare.networks`.
    CompareNetworks,
    /// `compare.no-city`.
    CompareNoCity,
    /// `compare.no-network`.
    CompareNoNetwork,
    /// `compare.none-cities`.
    CompareNoneCities,
    /// `compare.none-networks`.
    CompareNoneNetworks,
    /// `compare.not-in`.
    CompareNotIn,
    /// `compare.nothing-known`.
    CompareNothingKnown,
    /// `compare.of-all`.
    CompareOfAll,
    /// `compare.of-both`.
    CompareOfBoth,
    /// `compare.of-one`.
    CompareOfOne,
    /// `compare.of-some`.
    CompareOfSome,
    /// `compare.one`.
    CompareOne,
    /// `compare.programmes`.
    CompareProgrammes,
    /// `compare.record`.
    CompareRecord,
    /// `compare.repeated`.
    CompareRepeated,
    /// `compare.shared`.
    CompareShared,
    /// `compare.side-by-side`.
    CompareSideBySide,
    /// `compare.status`.
    CompareStatus,
    /// `compare.title`.
    CompareTitle,
    /// `compare.too-many`.
    CompareTooMany,
    /// `compass.east`.
    CompassEast,
    /// `compass.north`.
    CompassNorth,
    /// `compass.north-east`.
    CompassNorthEast,
    /// `compass.north-west`.
    CompassNorthWest,
    /// `compass.south`.
    CompassSouth,
    /// `compass.south-east`.
    CompassSouthEast,
    /// `compass.south-west`.
    CompassSouthWest,
    /// `compass.west`.
    CompassWest,
    /// `data.catalogue`.
    DataCatalogue,
    /// `data.changes`.
    DataChanges,
    /// `data.count`.
    DataCount,
    /// `data.files-caption`.
    DataFilesCaption,
    /// `data.files-title`.
    DataFilesTitle,
    /// `data.forms`.
    DataForms,
    /// `data.forms-calendars`.
    DataFormsCalendars,
    /// `data.forms-formulas`.
    DataFormsFormulas,
    /// `data.forms-places`.
    DataFormsPlaces,
    /// `data.forms-tables`.
    DataFormsTables,
    /// `data.forms-title`.
    DataFormsTitle,
    /// `data.json`.
    DataJson,
    /// `data.json-title`.
    DataJsonTitle,
    /// `data.lead`.
    DataLead,
    /// `data.memberships`.
    DataMemberships,
    /// `data.more`.
    DataMore,
    /// `data.organizations`.
    DataOrganizations,
    /// `data.records`.
    DataRecords,
    /// `data.records-title`.
    DataRecordsTitle,
    /// `data.schemas`.
    DataSchemas,
    /// `data.title`.
    DataTitle,
    /// `data.version-title`.
    DataVersionTitle,
    /// `data.view`.
    DataView,
    /// `data.what`.
    DataWhat,
    /// `embed.cities-took-part`.
    EmbedCitiesTookPart,
    /// `embed.city-title`.
    EmbedCityTitle,
    /// `embed.events-title`.
    EmbedEventsTitle,
    /// `embed.full`.
    EmbedFull,
    /// `embed.latest-events`.
    EmbedLatestEvents,
    /// `embed.map-title`.
    EmbedMapTitle,
    /// `embed.missing`.
    EmbedMissing,
    /// `embed.missing-title`.
    EmbedMissingTitle,
    /// `embed.more-cities`.
    EmbedMoreCities,
    /// `embed.network-title`.
    EmbedNetworkTitle,
    /// `embed.next-events`.
    EmbedNextEvents,
    /// `embed.no-next`.
    EmbedNoNext,
    /// `embed.opens`.
    EmbedOpens,
    /// `embed.search`.
    EmbedSearch,
    /// `error.aliases`.
    ErrorAliases,
    /// `error.base-map`.
    ErrorBaseMap,
    /// `error.borders`.
    ErrorBorders,
    /// `error.broken`.
    ErrorBroken,
    /// `error.changes`.
    ErrorChanges,
    /// `error.dataset`.
    ErrorDataset,
    /// `error.detail`.
    ErrorDetail,
    /// `error.missing`.
    ErrorMissing,
    /// `error.names`.
    ErrorNames,
    /// `error.newer`.
    ErrorNewer,
    /// `error.program`.
    ErrorProgram,
    /// `error.sources`.
    ErrorSources,
    /// `error.unreachable`.
    ErrorUnreachable,
    /// `event.after`.
    EventAfter,
    /// `event.agenda`.
    EventAgenda,
    /// `event.awards`.
    EventAwards,
    /// `event.before`.
    EventBefore,
    /// `event.cities`.
    EventCities,
    /// `event.facts`.
    EventFacts,
    /// `event.figure`.
    EventFigure,
    /// `event.figures`.
    EventFigures,
    /// `event.figures-caption`.
    EventFiguresCaption,
    /// `event.mode`.
    EventMode,
    /// `event.networks`.
    EventNetworks,
    /// `event.now`.
    EventNow,
    /// `event.number`.
    EventNumber,
    /// `event.organizers`.
    EventOrganizers,
    /// `event.others`.
    EventOthers,
    /// `event.part-of`.
    EventPartOf,
    /// `event.partners`.
    EventPartners,
    /// `event.parts`.
    EventParts,
    /// `event.past`.
    EventPast,
    /// `event.siblings`.
    EventSiblings,
    /// `event.standing`.
    EventStanding,
    /// `event.undecided`.
    EventUndecided,
    /// `event.upcoming`.
    EventUpcoming,
    /// `event.when`.
    EventWhen,
    /// `event.where`.
    EventWhere,
    /// `events.after-that`.
    EventsAfterThat,
    /// `events.all`.
    EventsAll,
    /// `events.any-country`.
    EventsAnyCountry,
    /// `events.any-kind`.
    EventsAnyKind,
    /// `events.any-mode`.
    EventsAnyMode,
    /// `events.any-network`.
    EventsAnyNetwork,
    /// `events.as-calendar`.
    EventsAsCalendar,
    /// `events.as-list`.
    EventsAsList,
    /// `events.before-that`.
    EventsBeforeThat,
    /// `events.calendar-caption`.
    EventsCalendarCaption,
    /// `events.goes-on`.
    EventsGoesOn,
    /// `events.kind`.
    EventsKind,
    /// `events.lead`.
    EventsLead,
    /// `events.mode`.
    EventsMode,
    /// `events.month`.
    EventsMonth,
    /// `events.month-after`.
    EventsMonthAfter,
    /// `events.month-before`.
    EventsMonthBefore,
    /// `events.months`.
    EventsMonths,
    /// `events.none-in-month`.
    EventsNoneInMonth,
    /// `events.none-of-these`.
    EventsNoneOfThese,
    /// `events.none-upcoming`.
    EventsNoneUpcoming,
    /// `events.past`.
    EventsPast,
    /// `events.show`.
    EventsShow,
    /// `events.some`.
    EventsSome,
    /// `events.sometime`.
    EventsSometime,
    /// `events.title`.
    EventsTitle,
    /// `events.upcoming`.
    EventsUpcoming,
    /// `events.year`.
    EventsYear,
    /// `explorer.all-cities`.
    ExplorerAllCities,
    /// `explorer.hint`.
    ExplorerHint,
    /// `explorer.lead`.
    ExplorerLead,
    /// `explorer.some-cities`.
    ExplorerSomeCities,
    /// `explorer.undated`.
    ExplorerUndated,
    /// `filter.active`.
    FilterActive,
    /// `filter.all`.
    FilterAll,
    /// `filter.any`.
    FilterAny,
    /// `filter.any-year`.
    FilterAnyYear,
    /// `filter.award`.
    FilterAward,
    /// `filter.clear`.
    FilterClear,
    /// `filter.country`.
    FilterCountry,
    /// `filter.find`.
    FilterFind,
    /// `filter.find-in`.
    FilterFindIn,
    /// `filter.find-nothing`.
    FilterFindNothing,
    /// `filter.in-all`.
    FilterInAll,
    /// `filter.in-any`.
    FilterInAny,
    /// `filter.in-year`.
    FilterInYear,
    /// `filter.match`.
    FilterMatch,
    /// `filter.network`.
    FilterNetwork,
    /// `filter.not-in`.
    FilterNotIn,
    /// `filter.order-by-count`.
    FilterOrderByCount,
    /// `filter.region`.
    FilterRegion,
    /// `filter.remove`.
    FilterRemove,
    /// `filter.role`.
    FilterRole,
    /// `filter.set`.
    FilterSet,
    /// `filter.show`.
    FilterShow,
    /// `filter.title`.
    FilterTitle,
    /// `filter.year`.
    FilterYear,
    /// `funnel.cases`.
    FunnelCases,
    /// `funnel.cases-from`.
    FunnelCasesFrom,
    /// `funnel.key`.
    FunnelKey,
    /// `funnel.undated`.
    FunnelUndated,
    /// `growth.both`.
    GrowthBoth,
    /// `growth.caption`.
    GrowthCaption,
    /// `growth.claim`.
    GrowthClaim,
    /// `growth.claimed`.
    GrowthClaimed,
    /// `growth.joined`.
    GrowthJoined,
    /// `growth.left`.
    GrowthLeft,
    /// `growth.members`.
    GrowthMembers,
    /// `growth.name`.
    GrowthName,
    /// `growth.named`.
    GrowthNamed,
    /// `growth.named-then`.
    GrowthNamedThen,
    /// `growth.said`.
    GrowthSaid,
    /// `growth.table`.
    GrowthTable,
    /// `growth.title`.
    GrowthTitle,
    /// `growth.undated`.
    GrowthUndated,
    /// `legend.around`.
    LegendAround,
    /// `legend.borders`.
    LegendBorders,
    /// `legend.chosen`.
    LegendChosen,
    /// `legend.cluster`.
    LegendCluster,
    /// `legend.disclaimer`.
    LegendDisclaimer,
    /// `legend.joined`.
    LegendJoined,
    /// `legend.left`.
    LegendLeft,
    /// `legend.line`.
    LegendLine,
    /// `legend.place`.
    LegendPlace,
    /// `legend.seat`.
    LegendSeat,
    /// `legend.several`.
    LegendSeveral,
    /// `legend.title`.
    LegendTitle,
    /// `list.also`.
    ListAlso,
    /// `list.by-distance`.
    ListByDistance,
    /// `list.by-name`.
    ListByName,
    /// `list.by-networks`.
    ListByNetworks,
    /// `list.by-population`.
    ListByPopulation,
    /// `list.distance`.
    ListDistance,
    /// `list.from-middle`.
    ListFromMiddle,
    /// `list.from-view`.
    ListFromView,
    /// `list.here`.
    ListHere,
    /// `list.inhabitants`.
    ListInhabitants,
    /// `list.more-networks`.
    ListMoreNetworks,
    /// `list.networks`.
    ListNetworks,
    /// `list.no-figure`.
    ListNoFigure,
    /// `list.nothing`.
    ListNothing,
    /// `list.printed`.
    ListPrinted,
    /// `list.quoted`.
    ListQuoted,
    /// `list.sort`.
    ListSort,
    /// `list.title`.
    ListTitle,
    /// `list.without`.
    ListWithout,
    /// `list.without-filters`.
    ListWithoutFilters,
    /// `map.blank`.
    MapBlank,
    /// `map.cluster`.
    MapCluster,
    /// `map.controls`.
    MapControls,
    /// `map.credit`.
    MapCredit,
    /// `map.east`.
    MapEast,
    /// `map.fit`.
    MapFit,
    /// `map.full-screen`.
    MapFullScreen,
    /// `map.full-screen-end`.
    MapFullScreenEnd,
    /// `map.hold-ctrl`.
    MapHoldCtrl,
    /// `map.in-view`.
    MapInView,
    /// `map.keys`.
    MapKeys,
    /// `map.km`.
    MapKm,
    /// `map.m`.
    MapM,
    /// `map.name`.
    MapName,
    /// `map.north`.
    MapNorth,
    /// `map.pan`.
    MapPan,
    /// `map.paper`.
    MapPaper,
    /// `map.place`.
    MapPlace,
    /// `map.place-joined`.
    MapPlaceJoined,
    /// `map.place-left`.
    MapPlaceLeft,
    /// `map.places`.
    MapPlaces,
    /// `map.scale`.
    MapScale,
    /// `map.skip`.
    MapSkip,
    /// `map.south`.
    MapSouth,
    /// `map.two-fingers`.
    MapTwoFingers,
    /// `map.west`.
    MapWest,
    /// `map.world`.
    MapWorld,
    /// `map.zoom-in`.
    MapZoomIn,
    /// `map.zoom-out`.
    MapZoomOut,
    /// `membership.city`.
    MembershipCity,
    /// `membership.network`.
    MembershipNetwork,
    /// `membership.note`.
    MembershipNote,
    /// `membership.role`.
    MembershipRole,
    /// `membership.when`.
    MembershipWhen,
    /// `meta.award`.
    MetaAward,
    /// `meta.city`.
    MetaCity,
    /// `meta.event`.
    MetaEvent,
    /// `meta.network`.
    MetaNetwork,
    /// `meta.no-script`.
    MetaNoScript,
    /// `meta.organization`.
    MetaOrganization,
    /// `meta.picture`.
    MetaPicture,
    /// `missing.lists`.
    MissingLists,
    /// `missing.search`.
    MissingSearch,
    /// `missing.title`.
    MissingTitle,
    /// `missing.why`.
    MissingWhy,
    /// `nav.about`.
    NavAbout,
    /// `nav.awards`.
    NavAwards,
    /// `nav.cities`.
    NavCities,
    /// `nav.events`.
    NavEvents,
    /// `nav.explorer`.
    NavExplorer,
    /// `nav.networks`.
    NavNetworks,
    /// `nav.sources`.
    NavSources,
    /// `network.awards`.
    NetworkAwards,
    /// `network.by-country`.
    NetworkByCountry,
    /// `network.by-role`.
    NetworkByRole,
    /// `network.claimed-and-named`.
    NetworkClaimedAndNamed,
    /// `network.count-date`.
    NetworkCountDate,
    /// `network.count-note`.
    NetworkCountNote,
    /// `network.counts`.
    NetworkCounts,
    /// `network.counts-caption`.
    NetworkCountsCaption,
    /// `network.criteria`.
    NetworkCriteria,
    /// `network.events`.
    NetworkEvents,
    /// `network.facts`.
    NetworkFacts,
    /// `network.former`.
    NetworkFormer,
    /// `network.former-until`.
    NetworkFormerUntil,
    /// `network.founded`.
    NetworkFounded,
    /// `network.global`.
    NetworkGlobal,
    /// `network.joining`.
    NetworkJoining,
    /// `network.members`.
    NetworkMembers,
    /// `network.members-caption`.
    NetworkMembersCaption,
    /// `network.more-rows`.
    NetworkMoreRows,
    /// `network.named`.
    NetworkNamed,
    /// `network.organs`.
    NetworkOrgans,
    /// `network.others`.
    NetworkOthers,
    /// `network.past`.
    NetworkPast,
    /// `network.related`.
    NetworkRelated,
    /// `network.scope`.
    NetworkScope,
    /// `network.seat`.
    NetworkSeat,
    /// `network.undated`.
    NetworkUndated,
    /// `network.website`.
    NetworkWebsite,
    /// `networks.lead`.
    NetworksLead,
    /// `networks.named-of`.
    NetworksNamedOf,
    /// `networks.since`.
    NetworksSince,
    /// `networks.title`.
    NetworksTitle,
    /// `organization.attended`.
    OrganizationAttended,
    /// `organization.networks`.
    OrganizationNetworks,
    /// `organization.networks-caption`.
    OrganizationNetworksCaption,
    /// `organization.organized`.
    OrganizationOrganized,
    /// `organization.supported`.
    OrganizationSupported,
    /// `organs.carry-out`.
    OrgansCarryOut,
    /// `organs.convene`.
    OrgansConvene,
    /// `organs.decide`.
    OrgansDecide,
    /// `organs.judge`.
    OrgansJudge,
    /// `organs.other`.
    OrgansOther,
    /// `overlap.by-similarity`.
    OverlapBySimilarity,
    /// `overlap.by-size`.
    OverlapBySize,
    /// `overlap.cell`.
    OverlapCell,
    /// `overlap.cities`.
    OverlapCities,
    /// `overlap.combinations`.
    OverlapCombinations,
    /// `overlap.combinations-lead`.
    OverlapCombinationsLead,
    /// `overlap.full`.
    OverlapFull,
    /// `overlap.in`.
    OverlapIn,
    /// `overlap.keys`.
    OverlapKeys,
    /// `overlap.lead`.
    OverlapLead,
    /// `overlap.link`.
    OverlapLink,
    /// `overlap.not-in`.
    OverlapNotIn,
    /// `overlap.nothing`.
    OverlapNothing,
    /// `overlap.order`.
    OverlapOrder,
    /// `overlap.pairs`.
    OverlapPairs,
    /// `overlap.pairs-caption`.
    OverlapPairsCaption,
    /// `overlap.part`.
    OverlapPart,
    /// `overlap.parts`.
    OverlapParts,
    /// `overlap.range`.
    OverlapRange,
    /// `overlap.set`.
    OverlapSet,
    /// `overlap.sets`.
    OverlapSets,
    /// `overlap.shades`.
    OverlapShades,
    /// `overlap.table`.
    OverlapTable,
    /// `overlap.table-caption`.
    OverlapTableCaption,
    /// `overlap.title`.
    OverlapTitle,
    /// `overlap.too-many`.
    OverlapTooMany,
    /// `overlap.unnamed`.
    OverlapUnnamed,
    /// `page.brief`.
    PageBrief,
    /// `page.contents`.
    PageContents,
    /// `page.skipped`.
    PageSkipped,
    /// `page.title`.
    PageTitle,
    /// `period.from`.
    PeriodFrom,
    /// `period.of-role`.
    PeriodOfRole,
    /// `period.only`.
    PeriodOnly,
    /// `period.unknown`.
    PeriodUnknown,
    /// `period.until`.
    PeriodUntil,
    /// `search.also-found`.
    SearchAlsoFound,
    /// `search.award`.
    SearchAward,
    /// `search.city`.
    SearchCity,
    /// `search.combobox`.
    SearchCombobox,
    /// `search.label`.
    SearchLabel,
    /// `search.more-found`.
    SearchMoreFound,
    /// `search.placeholder`.
    SearchPlaceholder,
    /// `search.recent`.
    SearchRecent,
    /// `search.remember`.
    SearchRemember,
    /// `search.suggested`.
    SearchSuggested,
    /// `search.suggestions`.
    SearchSuggestions,
    /// `series.earlier`.
    SeriesEarlier,
    /// `series.others`.
    SeriesOthers,
    /// `series.title`.
    SeriesTitle,
    /// `site.footer-attribution`.
    SiteFooterAttribution,
    /// `site.footer-licences`.
    SiteFooterLicences,
    /// `site.language`.
    SiteLanguage,
    /// `site.left-out`.
    SiteLeftOut,
    /// `site.loading`.
    SiteLoading,
    /// `site.main-navigation`.
    SiteMainNavigation,
    /// `site.menu`.
    SiteMenu,
    /// `site.retry`.
    SiteRetry,
    /// `site.skip-to-content`.
    SiteSkipToContent,
    /// `site.sources`.
    SiteSources,
    /// `site.title`.
    SiteTitle,
    /// `site.view-both`.
    SiteViewBoth,
    /// `site.view-map`.
    SiteViewMap,
    /// `site.view-text`.
    SiteViewText,
    /// `site.views`.
    SiteViews,
    /// `sources.all`.
    SourcesAll,
    /// `sources.by-date`.
    SourcesByDate,
    /// `sources.by-language`.
    SourcesByLanguage,
    /// `sources.by-publisher`.
    SourcesByPublisher,
    /// `sources.filter`.
    SourcesFilter,
    /// `sources.grouping`.
    SourcesGrouping,
    /// `sources.lead`.
    SourcesLead,
    /// `sources.no-date`.
    SourcesNoDate,
    /// `sources.no-language`.
    SourcesNoLanguage,
    /// `sources.no-publisher`.
    SourcesNoPublisher,
    /// `sources.nothing`.
    SourcesNothing,
    /// `sources.some`.
    SourcesSome,
    /// `sources.title`.
    SourcesTitle,
    /// `sources.used-by`.
    SourcesUsedBy,
    /// `sources.used-by-many`.
    SourcesUsedByMany,
    /// `steps.open`.
    StepsOpen,
    /// `steps.settled`.
    StepsSettled,
    /// `steps.title`.
    StepsTitle,
    /// `studio.accent`.
    StudioAccent,
    /// `studio.accent-both`.
    StudioAccentBoth,
    /// `studio.accent-dark`.
    StudioAccentDark,
    /// `studio.accent-light`.
    StudioAccentLight,
    /// `studio.accent-none`.
    StudioAccentNone,
    /// `studio.accent-wrong`.
    StudioAccentWrong,
    /// `studio.address`.
    StudioAddress,
    /// `studio.city`.
    StudioCity,
    /// `studio.code`.
    StudioCode,
    /// `studio.copied`.
    StudioCopied,
    /// `studio.copy`.
    StudioCopy,
    /// `studio.copy-refused`.
    StudioCopyRefused,
    /// `studio.drupal`.
    StudioDrupal,
    /// `studio.drupal-title`.
    StudioDrupalTitle,
    /// `studio.element`.
    StudioElement,
    /// `studio.element-hint`.
    StudioElementHint,
    /// `studio.filters`.
    StudioFilters,
    /// `studio.frame`.
    StudioFrame,
    /// `studio.height`.
    StudioHeight,
    /// `studio.iframe`.
    StudioIframe,
    /// `studio.iframe-hint`.
    StudioIframeHint,
    /// `studio.lang`.
    StudioLang,
    /// `studio.lang-visitor`.
    StudioLangVisitor,
    /// `studio.lead`.
    StudioLead,
    /// `studio.list`.
    StudioList,
    /// `studio.list-below`.
    StudioListBelow,
    /// `studio.list-beside`.
    StudioListBeside,
    /// `studio.list-none`.
    StudioListNone,
    /// `studio.locked`.
    StudioLocked,
    /// `studio.name`.
    StudioName,
    /// `studio.paper`.
    StudioPaper,
    /// `studio.policy`.
    StudioPolicy,
    /// `studio.policy-allows`.
    StudioPolicyAllows,
    /// `studio.policy-blocks`.
    StudioPolicyBlocks,
    /// `studio.policy-check`.
    StudioPolicyCheck,
    /// `studio.policy-frame`.
    StudioPolicyFrame,
    /// `studio.policy-label`.
    StudioPolicyLabel,
    /// `studio.policy-nonce`.
    StudioPolicyNonce,
    /// `studio.policy-none`.
    StudioPolicyNone,
    /// `studio.policy-reports`.
    StudioPolicyReports,
    /// `studio.policy-script`.
    StudioPolicyScript,
    /// `studio.policy-script-too`.
    StudioPolicyScriptToo,
    /// `studio.preview`.
    StudioPreview,
    /// `studio.privacy`.
    StudioPrivacy,
    /// `studio.privacy-text`.
    StudioPrivacyText,
    /// `studio.size-wrong`.
    StudioSizeWrong,
    /// `studio.theme`.
    StudioTheme,
    /// `studio.theme-auto`.
    StudioThemeAuto,
    /// `studio.theme-dark`.
    StudioThemeDark,
    /// `studio.theme-hint`.
    StudioThemeHint,
    /// `studio.theme-light`.
    StudioThemeLight,
    /// `studio.this-view`.
    StudioThisView,
    /// `studio.title`.
    StudioTitle,
    /// `studio.to-explorer`.
    StudioToExplorer,
    /// `studio.typo3`.
    StudioTypo3,
    /// `studio.typo3-title`.
    StudioTypo3Title,
    /// `studio.view-city`.
    StudioViewCity,
    /// `studio.view-event`.
    StudioViewEvent,
    /// `studio.view-events`.
    StudioViewEvents,
    /// `studio.view-map`.
    StudioViewMap,
    /// `studio.view-network`.
    StudioViewNetwork,
    /// `studio.what`.
    StudioWhat,
    /// `studio.width`.
    StudioWidth,
    /// `studio.with-map`.
    StudioWithMap,
    /// `studio.wordpress`.
    StudioWordpress,
    /// `studio.wordpress-title`.
    StudioWordpressTitle,
    /// `take.add-to-calendar`.
    TakeAddToCalendar,
    /// `take.calendar`.
    TakeCalendar,
    /// `take.cite`.
    TakeCite,
    /// `take.cite-dataset`.
    TakeCiteDataset,
    /// `take.cite-text`.
    TakeCiteText,
    /// `take.copied`.
    TakeCopied,
    /// `take.copy`.
    TakeCopy,
    /// `take.copy-what`.
    TakeCopyWhat,
    /// `take.feed`.
    TakeFeed,
    /// `take.list`.
    TakeList,
    /// `take.no-days`.
    TakeNoDays,
    /// `take.not-copied`.
    TakeNotCopied,
    /// `take.printed`.
    TakePrinted,
    /// `take.report`.
    TakeReport,
    /// `take.report-fact`.
    TakeReportFact,
    /// `take.report-help`.
    TakeReportHelp,
    /// `take.report-name`.
    TakeReportName,
    /// `take.report-question`.
    TakeReportQuestion,
    /// `take.taken`.
    TakeTaken,
    /// `take.title`.
    TakeTitle,
    /// `take.without-days`.
    TakeWithoutDays,
    /// `time.all`.
    TimeAll,
    /// `time.change`.
    TimeChange,
    /// `time.joined`.
    TimeJoined,
    /// `time.left`.
    TimeLeft,
    /// `time.open`.
    TimeOpen,
    /// `time.play`.
    TimePlay,
    /// `time.state`.
    TimeState,
    /// `time.stop`.
    TimeStop,
    /// `time.year`.
    TimeYear,
    /// `timeline.awards`.
    TimelineAwards,
    /// `timeline.caption`.
    TimelineCaption,
    /// `timeline.founding`.
    TimelineFounding,
    /// `timeline.list`.
    TimelineList,
    /// `timeline.members`.
    TimelineMembers,
    /// `timeline.members-joining`.
    TimelineMembersJoining,
    /// `timeline.name`.
    TimelineName,
    /// `timeline.office`.
    TimelineOffice,
    /// `timeline.offices`.
    TimelineOffices,
    /// `timeline.renamed`.
    TimelineRenamed,
    /// `timeline.renamed-from`.
    TimelineRenamedFrom,
    /// `timeline.title`.
    TimelineTitle,
    /// `timeline.undated-members`.
    TimelineUndatedMembers,
    /// `timeline.undated-names`.
    TimelineUndatedNames,
    /// `timeline.undated-offices`.
    TimelineUndatedOffices,
    /// `timeline.what`.
    TimelineWhat,
    /// `timeline.when`.
    TimelineWhen,
    /// `ways.all`.
    WaysAll,
    /// `ways.caption`.
    WaysCaption,
    /// `ways.fewer`.
    WaysFewer,
    /// `ways.winner`.
    WaysWinner,
}

/// The keys as they are written in `locales/`.
#[cfg(test)]
pub const NAMES: &[&str] = &[
    "about.accessibility",
    "about.accessibility-map",
    "about.accessibility-title",
    "about.data-code",
    "about.data-own",
    "about.data-places",
    "about.data-title",
    "about.gaps",
    "about.gaps-dates",
    "about.gaps-sources",
    "about.gaps-title",
    "about.lead",
    "about.making",
    "about.making-title",
    "about.making-words",
    "about.map",
    "about.map-title",
    "about.offline",
    "about.offline-again",
    "about.offline-remove",
    "about.offline-removed",
    "about.privacy",
    "about.privacy-title",
    "about.title",
    "about.version",
    "award.among",
    "award.announced",
    "award.announced-at",
    "award.in-all",
    "award.jury",
    "award.missing",
    "award.name",
    "award.names-unknown",
    "award.other-rounds",
    "award.own-page",
    "award.programme",
    "award.round",
    "award.stage",
    "award.stages",
    "award.theme",
    "award.when",
    "award.year",
    "awards.lead",
    "awards.stage",
    "awards.stage-of",
    "awards.stage-unknown",
    "awards.title",
    "card.close",
    "card.east",
    "card.fellows",
    "card.last",
    "card.more-networks",
    "card.networks",
    "card.next",
    "card.none",
    "card.north",
    "card.page",
    "card.south",
    "card.west",
    "changes.lead",
    "changes.nothing",
    "changes.title",
    "choose.add",
    "choose.chosen",
    "choose.city",
    "choose.network",
    "choose.not-found",
    "choose.remove",
    "choose.unknown",
    "cite.label",
    "cite.more",
    "cities.countries",
    "cities.lead",
    "cities.networks",
    "cities.title",
    "city.admin",
    "city.approximate",
    "city.attended",
    "city.awards",
    "city.awards-caption",
    "city.country",
    "city.direction",
    "city.distance",
    "city.east",
    "city.elsewhere",
    "city.figures",
    "city.hosted",
    "city.in-country",
    "city.memberships",
    "city.memberships-caption",
    "city.more-peers",
    "city.names",
    "city.near-caption",
    "city.north",
    "city.not-all-known",
    "city.organizations",
    "city.peer-networks",
    "city.peer-networks-caption",
    "city.peers",
    "city.peers-caption",
    "city.peers-how",
    "city.peers-in",
    "city.population",
    "city.position",
    "city.reached",
    "city.seat-of",
    "city.set-by-hand",
    "city.shared",
    "city.shared-networks",
    "city.south",
    "city.timeline",
    "city.timeline-how",
    "city.told",
    "city.undated",
    "city.way",
    "city.west",
    "compare.all-cities",
    "compare.all-networks",
    "compare.awaited",
    "compare.award-round",
    "compare.award-rounds",
    "compare.both-cities",
    "compare.both-networks",
    "compare.caption",
    "compare.cities",
    "compare.claimed",
    "compare.combinations",
    "compare.countries",
    "compare.event-count",
    "compare.failed",
    "compare.full",
    "compare.in-exactly",
    "compare.kind",
    "compare.kind-of",
    "compare.link-city",
    "compare.link-network",
    "compare.link-networks",
    "compare.malformed",
    "compare.mixed",
    "compare.named",
    "compare.networks",
    "compare.no-city",
    "compare.no-network",
    "compare.none-cities",
    "compare.none-networks",
    "compare.not-in",
    "compare.nothing-known",
    "compare.of-all",
    "compare.of-both",
    "compare.of-one",
    "compare.of-some",
    "compare.one",
    "compare.programmes",
    "compare.record",
    "compare.repeated",
    "compare.shared",
    "compare.side-by-side",
    "compare.status",
    "compare.title",
    "compare.too-many",
    "compass.east",
    "compass.north",
    "compass.north-east",
    "compass.north-west",
    "compass.south",
    "compass.south-east",
    "compass.south-west",
    "compass.west",
    "data.catalogue",
    "data.changes",
    "data.count",
    "data.files-caption",
    "data.files-title",
    "data.forms",
    "data.forms-calendars",
    "data.forms-formulas",
    "data.forms-places",
    "data.forms-tables",
    "data.forms-title",
    "data.json",
    "data.json-title",
    "data.lead",
    "data.memberships",
    "data.more",
    "data.organizations",
    "data.records",
    "data.records-title",
    "data.schemas",
    "data.title",
    "data.version-title",
    "data.view",
    "data.what",
    "embed.cities-took-part",
    "embed.city-title",
    "embed.events-title",
    "embed.full",
    "embed.latest-events",
    "embed.map-title",
    "embed.missing",
    "embed.missing-title",
    "embed.more-cities",
    "embed.network-title",
    "embed.next-events",
    "embed.no-next",
    "embed.opens",
    "embed.search",
    "error.aliases",
    "error.base-map",
    "error.borders",
    "error.broken",
    "error.changes",
    "error.dataset",
    "error.detail",
    "error.missing",
    "error.names",
    "error.newer",
    "error.program",
    "error.sources",
    "error.unreachable",
    "event.after",
    "event.agenda",
    "event.awards",
    "event.before",
    "event.cities",
    "event.facts",
    "event.figure",
    "event.figures",
    "event.figures-caption",
    "event.mode",
    "event.networks",
    "event.now",
    "event.number",
    "event.organizers",
    "event.others",
    "event.part-of",
    "event.partners",
    "event.parts",
    "event.past",
    "event.siblings",
    "event.standing",
    "event.undecided",
    "event.upcoming",
    "event.when",
    "event.where",
    "events.after-that",
    "events.all",
    "events.any-country",
    "events.any-kind",
    "events.any-mode",
    "events.any-network",
    "events.as-calendar",
    "events.as-list",
    "events.before-that",
    "events.calendar-caption",
    "events.goes-on",
    "events.kind",
    "events.lead",
    "events.mode",
    "events.month",
    "events.month-after",
    "events.month-before",
    "events.months",
    "events.none-in-month",
    "events.none-of-these",
    "events.none-upcoming",
    "events.past",
    "events.show",
    "events.some",
    "events.sometime",
    "events.title",
    "events.upcoming",
    "events.year",
    "explorer.all-cities",
    "explorer.hint",
    "explorer.lead",
    "explorer.some-cities",
    "explorer.undated",
    "filter.active",
    "filter.all",
    "filter.any",
    "filter.any-year",
    "filter.award",
    "filter.clear",
    "filter.country",
    "filter.find",
    "filter.find-in",
    "filter.find-nothing",
    "filter.in-all",
    "filter.in-any",
    "filter.in-year",
    "filter.match",
    "filter.network",
    "filter.not-in",
    "filter.order-by-count",
    "filter.region",
    "filter.remove",
    "filter.role",
    "filter.set",
    "filter.show",
    "filter.title",
    "filter.year",
    "funnel.cases",
    "funnel.cases-from",
    "funnel.key",
    "funnel.undated",
    "growth.both",
    "growth.caption",
    "growth.claim",
    "growth.claimed",
    "growth.joined",
    "growth.left",
    "growth.members",
    "growth.name",
    "growth.named",
    "growth.named-then",
    "growth.said",
    "growth.table",
    "growth.title",
    "growth.undated",
    "legend.around",
    "legend.borders",
    "legend.chosen",
    "legend.cluster",
    "legend.disclaimer",
    "legend.joined",
    "legend.left",
    "legend.line",
    "legend.place",
    "legend.seat",
    "legend.several",
    "legend.title",
    "list.also",
    "list.by-distance",
    "list.by-name",
    "list.by-networks",
    "list.by-population",
    "list.distance",
    "list.from-middle",
    "list.from-view",
    "list.here",
    "list.inhabitants",
    "list.more-networks",
    "list.networks",
    "list.no-figure",
    "list.nothing",
    "list.printed",
    "list.quoted",
    "list.sort",
    "list.title",
    "list.without",
    "list.without-filters",
    "map.blank",
    "map.cluster",
    "map.controls",
    "map.credit",
    "map.east",
    "map.fit",
    "map.full-screen",
    "map.full-screen-end",
    "map.hold-ctrl",
    "map.in-view",
    "map.keys",
    "map.km",
    "map.m",
    "map.name",
    "map.north",
    "map.pan",
    "map.paper",
    "map.place",
    "map.place-joined",
    "map.place-left",
    "map.places",
    "map.scale",
    "map.skip",
    "map.south",
    "map.two-fingers",
    "map.west",
    "map.world",
    "map.zoom-in",
    "map.zoom-out",
    "membership.city",
    "membership.network",
    "membership.note",
    "membership.role",
    "membership.when",
    "meta.award",
    "meta.city",
    "meta.event",
    "meta.network",
    "meta.no-script",
    "meta.organization",
    "meta.picture",
    "missing.lists",
    "missing.search",
    "missing.title",
    "missing.why",
    "nav.about",
    "nav.awards",
    "nav.cities",
    "nav.events",
    "nav.explorer",
    "nav.networks",
    "nav.sources",
    "network.awards",
    "network.by-country",
    "network.by-role",
    "network.claimed-and-named",
    "network.count-date",
    "network.count-note",
    "network.counts",
    "network.counts-caption",
    "network.criteria",
    "network.events",
    "network.facts",
    "network.former",
    "network.former-until",
    "network.founded",
    "network.global",
    "network.joining",
    "network.members",
    "network.members-caption",
    "network.more-rows",
    "network.named",
    "network.organs",
    "network.others",
    "network.past",
    "network.related",
    "network.scope",
    "network.seat",
    "network.undated",
    "network.website",
    "networks.lead",
    "networks.named-of",
    "networks.since",
    "networks.title",
    "organization.attended",
    "organization.networks",
    "organization.networks-caption",
    "organization.organized",
    "organization.supported",
    "organs.carry-out",
    "organs.convene",
    "organs.decide",
    "organs.judge",
    "organs.other",
    "overlap.by-similarity",
    "overlap.by-size",
    "overlap.cell",
    "overlap.cities",
    "overlap.combinations",
    "overlap.combinations-lead",
    "overlap.full",
    "overlap.in",
    "overlap.keys",
    "overlap.lead",
    "overlap.link",
    "overlap.not-in",
    "overlap.nothing",
    "overlap.order",
    "overlap.pairs",
    "overlap.pairs-caption",
    "overlap.part",
    "overlap.parts",
    "overlap.range",
    "overlap.set",
    "overlap.sets",
    "overlap.shades",
    "overlap.table",
    "overlap.table-caption",
    "overlap.title",
    "overlap.too-many",
    "overlap.unnamed",
    "page.brief",
    "page.contents",
    "page.skipped",
    "page.title",
    "period.from",
    "period.of-role",
    "period.only",
    "period.unknown",
    "period.until",
    "search.also-found",
    "search.award",
    "search.city",
    "search.combobox",
    "search.label",
    "search.more-found",
    "search.placeholder",
    "search.recent",
    "search.remember",
    "search.suggested",
    "search.suggestions",
    "series.earlier",
    "series.others",
    "series.title",
    "site.footer-attribution",
    "site.footer-licences",
    "site.language",
    "site.left-out",
    "site.loading",
    "site.main-navigation",
    "site.menu",
    "site.retry",
    "site.skip-to-content",
    "site.sources",
    "site.title",
    "site.view-both",
    "site.view-map",
    "site.view-text",
    "site.views",
    "sources.all",
    "sources.by-date",
    "sources.by-language",
    "sources.by-publisher",
    "sources.filter",
    "sources.grouping",
    "sources.lead",
    "sources.no-date",
    "sources.no-language",
    "sources.no-publisher",
    "sources.nothing",
    "sources.some",
    "sources.title",
    "sources.used-by",
    "sources.used-by-many",
    "steps.open",
    "steps.settled",
    "steps.title",
    "studio.accent",
    "studio.accent-both",
    "studio.accent-dark",
    "studio.accent-light",
    "studio.accent-none",
    "studio.accent-wrong",
    "studio.address",
    "studio.city",
    "studio.code",
    "studio.copied",
    "studio.copy",
    "studio.copy-refused",
    "studio.drupal",
    "studio.drupal-title",
    "studio.element",
    "studio.element-hint",
    "studio.filters",
    "studio.frame",
    "studio.height",
    "studio.iframe",
    "studio.iframe-hint",
    "studio.lang",
    "studio.lang-visitor",
    "studio.lead",
    "studio.list",
    "studio.list-below",
    "studio.list-beside",
    "studio.list-none",
    "studio.locked",
    "studio.name",
    "studio.paper",
    "studio.policy",
    "studio.policy-allows",
    "studio.policy-blocks",
    "studio.policy-check",
    "studio.policy-frame",
    "studio.policy-label",
    "studio.policy-nonce",
    "studio.policy-none",
    "studio.policy-reports",
    "studio.policy-script",
    "studio.policy-script-too",
    "studio.preview",
    "studio.privacy",
    "studio.privacy-text",
    "studio.size-wrong",
    "studio.theme",
    "studio.theme-auto",
    "studio.theme-dark",
    "studio.theme-hint",
    "studio.theme-light",
    "studio.this-view",
    "studio.title",
    "studio.to-explorer",
    "studio.typo3",
    "studio.typo3-title",
    "studio.view-city",
    "studio.view-event",
    "studio.view-events",
    "studio.view-map",
    "studio.view-network",
    "studio.what",
    "studio.width",
    "studio.with-map",
    "studio.wordpress",
    "studio.wordpress-title",
    "take.add-to-calendar",
    "take.calendar",
    "take.cite",
    "take.cite-dataset",
    "take.cite-text",
    "take.copied",
    "take.copy",
    "take.copy-what",
    "take.feed",
    "take.list",
    "take.no-days",
    "take.not-copied",
    "take.printed",
    "take.report",
    "take.report-fact",
    "take.report-help",
    "take.report-name",
    "take.report-question",
    "take.taken",
    "take.title",
    "take.without-days",
    "time.all",
    "time.change",
    "time.joined",
    "time.left",
    "time.open",
    "time.play",
    "time.state",
    "time.stop",
    "time.year",
    "timeline.awards",
    "timeline.caption",
    "timeline.founding",
    "timeline.list",
    "timeline.members",
    "timeline.members-joining",
    "timeline.name",
    "timeline.office",
    "timeline.offices",
    "timeline.renamed",
    "timeline.renamed-from",
    "timeline.title",
    "timeline.undated-members",
    "timeline.undated-names",
    "timeline.undated-offices",
    "timeline.what",
    "timeline.when",
    "ways.all",
    "ways.caption",
    "ways.fewer",
    "ways.winner",
];
