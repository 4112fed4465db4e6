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

/// A text of the interface.
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

impl Key {
    /// The key as the catalogues have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AboutAccessibility => "about.accessibility",
            Self::AboutAccessibilityMap => "about.accessibility-map",
            Self::AboutAccessibilityTitle => "about.accessibility-title",
            Self::AboutDataCode => "about.data-code",
            Self::AboutDataOwn => "about.data-own",
            Self::AboutDataPlaces => "about.data-places",
            Self::AboutDataTitle => "about.data-title",
            Self::AboutGaps => "about.gaps",
            Self::AboutGapsDates => "about.gaps-dates",
            Self::AboutGapsSources => "about.gaps-sources",
            Self::AboutGapsTitle => "about.gaps-title",
            Self::AboutLead => "about.lead",
            Self::AboutMaking => "about.making",
            Self::AboutMakingTitle => "about.making-title",
            Self::AboutMakingWords => "about.making-words",
            Self::AboutMap => "about.map",
            Self::AboutMapTitle => "about.map-title",
            Self::AboutPrivacy => "about.privacy",
            Self::AboutPrivacyTitle => "about.privacy-title",
            Self::AboutTitle => "about.title",
            Self::AboutVersion => "about.version",
            Self::AwardAmong => "award.among",
            Self::AwardAnnounced => "award.announced",
            Self::AwardAnnouncedAt => "award.announced-at",
            Self::AwardInAll => "award.in-all",
            Self::AwardJury => "award.jury",
            Self::AwardMissing => "award.missing",
            Self::AwardName => "award.name",
            Self::AwardNamesUnknown => "award.names-unknown",
            Self::AwardOtherRounds => "award.other-rounds",
            Self::AwardOwnPage => "award.own-page",
            Self::AwardProgramme => "award.programme",
            Self::AwardRound => "award.round",
            Self::AwardStage => "award.stage",
            Self::AwardStages => "award.stages",
            Self::AwardTheme => "award.theme",
            Self::AwardWhen => "award.when",
            Self::AwardYear => "award.year",
            Self::AwardsLead => "awards.lead",
            Self::AwardsStage => "awards.stage",
            Self::AwardsStageOf => "awards.stage-of",
            Self::AwardsStageUnknown => "awards.stage-unknown",
            Self::AwardsTitle => "awards.title",
            Self::CardClose => "card.close",
            Self::CardEast => "card.east",
            Self::CardFellows => "card.fellows",
            Self::CardLast => "card.last",
            Self::CardMoreNetworks => "card.more-networks",
            Self::CardNetworks => "card.networks",
            Self::CardNext => "card.next",
            Self::CardNone => "card.none",
            Self::CardNorth => "card.north",
            Self::CardPage => "card.page",
            Self::CardSouth => "card.south",
            Self::CardWest => "card.west",
            Self::ChangesLead => "changes.lead",
            Self::ChangesNothing => "changes.nothing",
            Self::ChangesTitle => "changes.title",
            Self::ChooseAdd => "choose.add",
            Self::ChooseChosen => "choose.chosen",
            Self::ChooseCity => "choose.city",
            Self::ChooseNetwork => "choose.network",
            Self::ChooseNotFound => "choose.not-found",
            Self::ChooseRemove => "choose.remove",
            Self::ChooseUnknown => "choose.unknown",
            Self::CiteLabel => "cite.label",
            Self::CitiesCountries => "cities.countries",
            Self::CitiesLead => "cities.lead",
            Self::CitiesNetworks => "cities.networks",
            Self::CitiesTitle => "cities.title",
            Self::CityAdmin => "city.admin",
            Self::CityApproximate => "city.approximate",
            Self::CityAttended => "city.attended",
            Self::CityAwards => "city.awards",
            Self::CityAwardsCaption => "city.awards-caption",
            Self::CityCountry => "city.country",
            Self::CityDirection => "city.direction",
            Self::CityDistance => "city.distance",
            Self::CityEast => "city.east",
            Self::CityElsewhere => "city.elsewhere",
            Self::CityFigures => "city.figures",
            Self::CityHosted => "city.hosted",
            Self::CityMemberships => "city.memberships",
            Self::CityMembershipsCaption => "city.memberships-caption",
            Self::CityMorePeers => "city.more-peers",
            Self::CityNames => "city.names",
            Self::CityNearCaption => "city.near-caption",
            Self::CityNorth => "city.north",
            Self::CityNotAllKnown => "city.not-all-known",
            Self::CityOrganizations => "city.organizations",
            Self::CityPeerNetworks => "city.peer-networks",
            Self::CityPeerNetworksCaption => "city.peer-networks-caption",
            Self::CityPeers => "city.peers",
            Self::CityPeersCaption => "city.peers-caption",
            Self::CityPeersHow => "city.peers-how",
            Self::CityPeersIn => "city.peers-in",
            Self::CityPopulation => "city.population",
            Self::CityPosition => "city.position",
            Self::CityReached => "city.reached",
            Self::CitySeatOf => "city.seat-of",
            Self::CitySetByHand => "city.set-by-hand",
            Self::CityShared => "city.shared",
            Self::CitySharedNetworks => "city.shared-networks",
            Self::CitySouth => "city.south",
            Self::CityTimeline => "city.timeline",
            Self::CityTimelineHow => "city.timeline-how",
            Self::CityTold => "city.told",
            Self::CityUndated => "city.undated",
            Self::CityWay => "city.way",
            Self::CityWest => "city.west",
            Self::CompareAllCities => "compare.all-cities",
            Self::CompareAllNetworks => "compare.all-networks",
            Self::CompareAwaited => "compare.awaited",
            Self::CompareAwardRound => "compare.award-round",
            Self::CompareAwardRounds => "compare.award-rounds",
            Self::CompareBothCities => "compare.both-cities",
            Self::CompareBothNetworks => "compare.both-networks",
            Self::CompareCaption => "compare.caption",
            Self::CompareCities => "compare.cities",
            Self::CompareClaimed => "compare.claimed",
            Self::CompareCombinations => "compare.combinations",
            Self::CompareCountries => "compare.countries",
            Self::CompareEventCount => "compare.event-count",
            Self::CompareFailed => "compare.failed",
            Self::CompareFull => "compare.full",
            Self::CompareInExactly => "compare.in-exactly",
            Self::CompareKind => "compare.kind",
            Self::CompareKindOf => "compare.kind-of",
            Self::CompareLinkCity => "compare.link-city",
            Self::CompareLinkNetwork => "compare.link-network",
            Self::CompareLinkNetworks => "compare.link-networks",
            Self::CompareMalformed => "compare.malformed",
            Self::CompareMixed => "compare.mixed",
            Self::CompareNamed => "compare.named",
            Self::CompareNetworks => "compare.networks",
            Self::CompareNoCity => "compare.no-city",
            Self::CompareNoNetwork => "compare.no-network",
            Self::CompareNoneCities => "compare.none-cities",
            Self::CompareNoneNetworks => "compare.none-networks",
            Self::CompareNotIn => "compare.not-in",
            Self::CompareNothingKnown => "compare.nothing-known",
            Self::CompareOfAll => "compare.of-all",
            Self::CompareOfBoth => "compare.of-both",
            Self::CompareOfOne => "compare.of-one",
            Self::CompareOfSome => "compare.of-some",
            Self::CompareOne => "compare.one",
            Self::CompareProgrammes => "compare.programmes",
            Self::CompareRecord => "compare.record",
            Self::CompareRepeated => "compare.repeated",
            Self::CompareShared => "compare.shared",
            Self::CompareSideBySide => "compare.side-by-side",
            Self::CompareStatus => "compare.status",
            Self::CompareTitle => "compare.title",
            Self::CompareTooMany => "compare.too-many",
            Self::CompassEast => "compass.east",
            Self::CompassNorth => "compass.north",
            Self::CompassNorthEast => "compass.north-east",
            Self::CompassNorthWest => "compass.north-west",
            Self::CompassSouth => "compass.south",
            Self::CompassSouthEast => "compass.south-east",
            Self::CompassSouthWest => "compass.south-west",
            Self::CompassWest => "compass.west",
            Self::DataCatalogue => "data.catalogue",
            Self::DataChanges => "data.changes",
            Self::DataCount => "data.count",
            Self::DataFilesCaption => "data.files-caption",
            Self::DataFilesTitle => "data.files-title",
            Self::DataForms => "data.forms",
            Self::DataFormsCalendars => "data.forms-calendars",
            Self::DataFormsFormulas => "data.forms-formulas",
            Self::DataFormsPlaces => "data.forms-places",
            Self::DataFormsTables => "data.forms-tables",
            Self::DataFormsTitle => "data.forms-title",
            Self::DataJson => "data.json",
            Self::DataJsonTitle => "data.json-title",
            Self::DataLead => "data.lead",
            Self::DataMemberships => "data.memberships",
            Self::DataMore => "data.more",
            Self::DataOrganizations => "data.organizations",
            Self::DataRecords => "data.records",
            Self::DataRecordsTitle => "data.records-title",
            Self::DataSchemas => "data.schemas",
            Self::DataTitle => "data.title",
            Self::DataVersionTitle => "data.version-title",
            Self::DataView => "data.view",
            Self::DataWhat => "data.what",
            Self::EmbedCitiesTookPart => "embed.cities-took-part",
            Self::EmbedCityTitle => "embed.city-title",
            Self::EmbedEventsTitle => "embed.events-title",
            Self::EmbedFull => "embed.full",
            Self::EmbedLatestEvents => "embed.latest-events",
            Self::EmbedMapTitle => "embed.map-title",
            Self::EmbedMissing => "embed.missing",
            Self::EmbedMissingTitle => "embed.missing-title",
            Self::EmbedMoreCities => "embed.more-cities",
            Self::EmbedNetworkTitle => "embed.network-title",
            Self::EmbedNextEvents => "embed.next-events",
            Self::EmbedNoNext => "embed.no-next",
            Self::EmbedOpens => "embed.opens",
            Self::EmbedSearch => "embed.search",
            Self::ErrorAliases => "error.aliases",
            Self::ErrorBaseMap => "error.base-map",
            Self::ErrorBroken => "error.broken",
            Self::ErrorChanges => "error.changes",
            Self::ErrorDataset => "error.dataset",
            Self::ErrorDetail => "error.detail",
            Self::ErrorMissing => "error.missing",
            Self::ErrorNames => "error.names",
            Self::ErrorNewer => "error.newer",
            Self::ErrorProgram => "error.program",
            Self::ErrorSources => "error.sources",
            Self::ErrorUnreachable => "error.unreachable",
            Self::EventAfter => "event.after",
            Self::EventAgenda => "event.agenda",
            Self::EventAwards => "event.awards",
            Self::EventBefore => "event.before",
            Self::EventCities => "event.cities",
            Self::EventFacts => "event.facts",
            Self::EventFigure => "event.figure",
            Self::EventFigures => "event.figures",
            Self::EventFiguresCaption => "event.figures-caption",
            Self::EventMode => "event.mode",
            Self::EventNetworks => "event.networks",
            Self::EventNow => "event.now",
            Self::EventNumber => "event.number",
            Self::EventOrganizers => "event.organizers",
            Self::EventOthers => "event.others",
            Self::EventPartOf => "event.part-of",
            Self::EventPartners => "event.partners",
            Self::EventParts => "event.parts",
            Self::EventPast => "event.past",
            Self::EventSiblings => "event.siblings",
            Self::EventStanding => "event.standing",
            Self::EventUndecided => "event.undecided",
            Self::EventUpcoming => "event.upcoming",
            Self::EventWhen => "event.when",
            Self::EventWhere => "event.where",
            Self::EventsAfterThat => "events.after-that",
            Self::EventsAll => "events.all",
            Self::EventsAnyCountry => "events.any-country",
            Self::EventsAnyKind => "events.any-kind",
            Self::EventsAnyMode => "events.any-mode",
            Self::EventsAnyNetwork => "events.any-network",
            Self::EventsAsCalendar => "events.as-calendar",
            Self::EventsAsList => "events.as-list",
            Self::EventsBeforeThat => "events.before-that",
            Self::EventsCalendarCaption => "events.calendar-caption",
            Self::EventsGoesOn => "events.goes-on",
            Self::EventsKind => "events.kind",
            Self::EventsLead => "events.lead",
            Self::EventsMode => "events.mode",
            Self::EventsMonth => "events.month",
            Self::EventsMonthAfter => "events.month-after",
            Self::EventsMonthBefore => "events.month-before",
            Self::EventsMonths => "events.months",
            Self::EventsNoneInMonth => "events.none-in-month",
            Self::EventsNoneOfThese => "events.none-of-these",
            Self::EventsNoneUpcoming => "events.none-upcoming",
            Self::EventsPast => "events.past",
            Self::EventsShow => "events.show",
            Self::EventsSome => "events.some",
            Self::EventsSometime => "events.sometime",
            Self::EventsTitle => "events.title",
            Self::EventsUpcoming => "events.upcoming",
            Self::EventsYear => "events.year",
            Self::ExplorerAllCities => "explorer.all-cities",
            Self::ExplorerHint => "explorer.hint",
            Self::ExplorerLead => "explorer.lead",
            Self::ExplorerSomeCities => "explorer.some-cities",
            Self::ExplorerUndated => "explorer.undated",
            Self::FilterActive => "filter.active",
            Self::FilterAll => "filter.all",
            Self::FilterAny => "filter.any",
            Self::FilterAnyYear => "filter.any-year",
            Self::FilterAward => "filter.award",
            Self::FilterClear => "filter.clear",
            Self::FilterCountry => "filter.country",
            Self::FilterFind => "filter.find",
            Self::FilterFindIn => "filter.find-in",
            Self::FilterFindNothing => "filter.find-nothing",
            Self::FilterInAll => "filter.in-all",
            Self::FilterInAny => "filter.in-any",
            Self::FilterInYear => "filter.in-year",
            Self::FilterMatch => "filter.match",
            Self::FilterNetwork => "filter.network",
            Self::FilterNotIn => "filter.not-in",
            Self::FilterOrderByCount => "filter.order-by-count",
            Self::FilterRegion => "filter.region",
            Self::FilterRemove => "filter.remove",
            Self::FilterRole => "filter.role",
            Self::FilterSet => "filter.set",
            Self::FilterShow => "filter.show",
            Self::FilterTitle => "filter.title",
            Self::FilterYear => "filter.year",
            Self::FunnelCases => "funnel.cases",
            Self::FunnelCasesFrom => "funnel.cases-from",
            Self::FunnelKey => "funnel.key",
            Self::FunnelUndated => "funnel.undated",
            Self::GrowthBoth => "growth.both",
            Self::GrowthCaption => "growth.caption",
            Self::GrowthClaim => "growth.claim",
            Self::GrowthClaimed => "growth.claimed",
            Self::GrowthJoined => "growth.joined",
            Self::GrowthLeft => "growth.left",
            Self::GrowthMembers => "growth.members",
            Self::GrowthName => "growth.name",
            Self::GrowthNamed => "growth.named",
            Self::GrowthNamedThen => "growth.named-then",
            Self::GrowthSaid => "growth.said",
            Self::GrowthTable => "growth.table",
            Self::GrowthTitle => "growth.title",
            Self::GrowthUndated => "growth.undated",
            Self::LegendAround => "legend.around",
            Self::LegendBorders => "legend.borders",
            Self::LegendChosen => "legend.chosen",
            Self::LegendCluster => "legend.cluster",
            Self::LegendDisclaimer => "legend.disclaimer",
            Self::LegendJoined => "legend.joined",
            Self::LegendLeft => "legend.left",
            Self::LegendLine => "legend.line",
            Self::LegendPlace => "legend.place",
            Self::LegendSeat => "legend.seat",
            Self::LegendSeveral => "legend.several",
            Self::LegendTitle => "legend.title",
            Self::ListAlso => "list.also",
            Self::ListByDistance => "list.by-distance",
            Self::ListByName => "list.by-name",
            Self::ListByNetworks => "list.by-networks",
            Self::ListByPopulation => "list.by-population",
            Self::ListDistance => "list.distance",
            Self::ListFromMiddle => "list.from-middle",
            Self::ListFromView => "list.from-view",
            Self::ListHere => "list.here",
            Self::ListInhabitants => "list.inhabitants",
            Self::ListMoreNetworks => "list.more-networks",
            Self::ListNetworks => "list.networks",
            Self::ListNoFigure => "list.no-figure",
            Self::ListNothing => "list.nothing",
            Self::ListPrinted => "list.printed",
            Self::ListQuoted => "list.quoted",
            Self::ListSort => "list.sort",
            Self::ListTitle => "list.title",
            Self::ListWithout => "list.without",
            Self::ListWithoutFilters => "list.without-filters",
            Self::MapBlank => "map.blank",
            Self::MapCluster => "map.cluster",
            Self::MapControls => "map.controls",
            Self::MapCredit => "map.credit",
            Self::MapEast => "map.east",
            Self::MapFit => "map.fit",
            Self::MapFullScreen => "map.full-screen",
            Self::MapFullScreenEnd => "map.full-screen-end",
            Self::MapHoldCtrl => "map.hold-ctrl",
            Self::MapInView => "map.in-view",
            Self::MapKeys => "map.keys",
            Self::MapKm => "map.km",
            Self::MapM => "map.m",
            Self::MapName => "map.name",
            Self::MapNorth => "map.north",
            Self::MapPan => "map.pan",
            Self::MapPlace => "map.place",
            Self::MapPlaceJoined => "map.place-joined",
            Self::MapPlaceLeft => "map.place-left",
            Self::MapPlaces => "map.places",
            Self::MapScale => "map.scale",
            Self::MapSkip => "map.skip",
            Self::MapSouth => "map.south",
            Self::MapTwoFingers => "map.two-fingers",
            Self::MapWest => "map.west",
            Self::MapWorld => "map.world",
            Self::MapZoomIn => "map.zoom-in",
            Self::MapZoomOut => "map.zoom-out",
            Self::MembershipCity => "membership.city",
            Self::MembershipNetwork => "membership.network",
            Self::MembershipNote => "membership.note",
            Self::MembershipRole => "membership.role",
            Self::MembershipWhen => "membership.when",
            Self::MetaAward => "meta.award",
            Self::MetaCity => "meta.city",
            Self::MetaEvent => "meta.event",
            Self::MetaNetwork => "meta.network",
            Self::MetaNoScript => "meta.no-script",
            Self::MetaOrganization => "meta.organization",
            Self::MissingLists => "missing.lists",
            Self::MissingSearch => "missing.search",
            Self::MissingTitle => "missing.title",
            Self::MissingWhy => "missing.why",
            Self::NavAbout => "nav.about",
            Self::NavAwards => "nav.awards",
            Self::NavCities => "nav.cities",
            Self::NavEvents => "nav.events",
            Self::NavExplorer => "nav.explorer",
            Self::NavNetworks => "nav.networks",
            Self::NavSources => "nav.sources",
            Self::NetworkAwards => "network.awards",
            Self::NetworkByCountry => "network.by-country",
            Self::NetworkByRole => "network.by-role",
            Self::NetworkClaimedAndNamed => "network.claimed-and-named",
            Self::NetworkCountDate => "network.count-date",
            Self::NetworkCountNote => "network.count-note",
            Self::NetworkCounts => "network.counts",
            Self::NetworkCountsCaption => "network.counts-caption",
            Self::NetworkCriteria => "network.criteria",
            Self::NetworkEvents => "network.events",
            Self::NetworkFacts => "network.facts",
            Self::NetworkFormer => "network.former",
            Self::NetworkFormerUntil => "network.former-until",
            Self::NetworkFounded => "network.founded",
            Self::NetworkGlobal => "network.global",
            Self::NetworkJoining => "network.joining",
            Self::NetworkMembers => "network.members",
            Self::NetworkMembersCaption => "network.members-caption",
            Self::NetworkMoreRows => "network.more-rows",
            Self::NetworkNamed => "network.named",
            Self::NetworkOrgans => "network.organs",
            Self::NetworkOthers => "network.others",
            Self::NetworkPast => "network.past",
            Self::NetworkRelated => "network.related",
            Self::NetworkScope => "network.scope",
            Self::NetworkSeat => "network.seat",
            Self::NetworkUndated => "network.undated",
            Self::NetworkWebsite => "network.website",
            Self::NetworksLead => "networks.lead",
            Self::NetworksNamedOf => "networks.named-of",
            Self::NetworksSince => "networks.since",
            Self::NetworksTitle => "networks.title",
            Self::OrganizationAttended => "organization.attended",
            Self::OrganizationNetworks => "organization.networks",
            Self::OrganizationNetworksCaption => "organization.networks-caption",
            Self::OrganizationOrganized => "organization.organized",
            Self::OrganizationSupported => "organization.supported",
            Self::OrgansCarryOut => "organs.carry-out",
            Self::OrgansConvene => "organs.convene",
            Self::OrgansDecide => "organs.decide",
            Self::OrgansJudge => "organs.judge",
            Self::OrgansOther => "organs.other",
            Self::OverlapBySimilarity => "overlap.by-similarity",
            Self::OverlapBySize => "overlap.by-size",
            Self::OverlapCell => "overlap.cell",
            Self::OverlapCities => "overlap.cities",
            Self::OverlapCombinations => "overlap.combinations",
            Self::OverlapCombinationsLead => "overlap.combinations-lead",
            Self::OverlapFull => "overlap.full",
            Self::OverlapIn => "overlap.in",
            Self::OverlapKeys => "overlap.keys",
            Self::OverlapLead => "overlap.lead",
            Self::OverlapLink => "overlap.link",
            Self::OverlapNotIn => "overlap.not-in",
            Self::OverlapNothing => "overlap.nothing",
            Self::OverlapOrder => "overlap.order",
            Self::OverlapPairs => "overlap.pairs",
            Self::OverlapPairsCaption => "overlap.pairs-caption",
            Self::OverlapPart => "overlap.part",
            Self::OverlapParts => "overlap.parts",
            Self::OverlapRange => "overlap.range",
            Self::OverlapSet => "overlap.set",
            Self::OverlapSets => "overlap.sets",
            Self::OverlapShades => "overlap.shades",
            Self::OverlapTable => "overlap.table",
            Self::OverlapTableCaption => "overlap.table-caption",
            Self::OverlapTitle => "overlap.title",
            Self::OverlapTooMany => "overlap.too-many",
            Self::OverlapUnnamed => "overlap.unnamed",
            Self::PageBrief => "page.brief",
            Self::PageContents => "page.contents",
            Self::PageSkipped => "page.skipped",
            Self::PageTitle => "page.title",
            Self::PeriodFrom => "period.from",
            Self::PeriodOnly => "period.only",
            Self::PeriodUnknown => "period.unknown",
            Self::PeriodUntil => "period.until",
            Self::SearchAlsoFound => "search.also-found",
            Self::SearchAward => "search.award",
            Self::SearchCity => "search.city",
            Self::SearchCombobox => "search.combobox",
            Self::SearchLabel => "search.label",
            Self::SearchMoreFound => "search.more-found",
            Self::SearchPlaceholder => "search.placeholder",
            Self::SearchRecent => "search.recent",
            Self::SearchRemember => "search.remember",
            Self::SearchSuggested => "search.suggested",
            Self::SearchSuggestions => "search.suggestions",
            Self::SeriesEarlier => "series.earlier",
            Self::SeriesOthers => "series.others",
            Self::SeriesTitle => "series.title",
            Self::SiteFooterAttribution => "site.footer-attribution",
            Self::SiteFooterLicences => "site.footer-licences",
            Self::SiteLanguage => "site.language",
            Self::SiteLeftOut => "site.left-out",
            Self::SiteLoading => "site.loading",
            Self::SiteMainNavigation => "site.main-navigation",
            Self::SiteMenu => "site.menu",
            Self::SiteRetry => "site.retry",
            Self::SiteSkipToContent => "site.skip-to-content",
            Self::SiteSources => "site.sources",
            Self::SiteTitle => "site.title",
            Self::SiteViewBoth => "site.view-both",
            Self::SiteViewMap => "site.view-map",
            Self::SiteViewText => "site.view-text",
            Self::SiteViews => "site.views",
            Self::SourcesAll => "sources.all",
            Self::SourcesByDate => "sources.by-date",
            Self::SourcesByLanguage => "sources.by-language",
            Self::SourcesByPublisher => "sources.by-publisher",
            Self::SourcesFilter => "sources.filter",
            Self::SourcesGrouping => "sources.grouping",
            Self::SourcesLead => "sources.lead",
            Self::SourcesNoDate => "sources.no-date",
            Self::SourcesNoLanguage => "sources.no-language",
            Self::SourcesNoPublisher => "sources.no-publisher",
            Self::SourcesNothing => "sources.nothing",
            Self::SourcesSome => "sources.some",
            Self::SourcesTitle => "sources.title",
            Self::SourcesUsedBy => "sources.used-by",
            Self::SourcesUsedByMany => "sources.used-by-many",
            Self::StepsOpen => "steps.open",
            Self::StepsSettled => "steps.settled",
            Self::StepsTitle => "steps.title",
            Self::StudioAccent => "studio.accent",
            Self::StudioAccentBoth => "studio.accent-both",
            Self::StudioAccentDark => "studio.accent-dark",
            Self::StudioAccentLight => "studio.accent-light",
            Self::StudioAccentNone => "studio.accent-none",
            Self::StudioAccentWrong => "studio.accent-wrong",
            Self::StudioAddress => "studio.address",
            Self::StudioCity => "studio.city",
            Self::StudioCode => "studio.code",
            Self::StudioCopied => "studio.copied",
            Self::StudioCopy => "studio.copy",
            Self::StudioCopyRefused => "studio.copy-refused",
            Self::StudioDrupal => "studio.drupal",
            Self::StudioDrupalTitle => "studio.drupal-title",
            Self::StudioElement => "studio.element",
            Self::StudioElementHint => "studio.element-hint",
            Self::StudioFilters => "studio.filters",
            Self::StudioFrame => "studio.frame",
            Self::StudioHeight => "studio.height",
            Self::StudioIframe => "studio.iframe",
            Self::StudioIframeHint => "studio.iframe-hint",
            Self::StudioLang => "studio.lang",
            Self::StudioLangVisitor => "studio.lang-visitor",
            Self::StudioLead => "studio.lead",
            Self::StudioList => "studio.list",
            Self::StudioListBelow => "studio.list-below",
            Self::StudioListBeside => "studio.list-beside",
            Self::StudioListNone => "studio.list-none",
            Self::StudioLocked => "studio.locked",
            Self::StudioName => "studio.name",
            Self::StudioPaper => "studio.paper",
            Self::StudioPolicy => "studio.policy",
            Self::StudioPolicyAllows => "studio.policy-allows",
            Self::StudioPolicyBlocks => "studio.policy-blocks",
            Self::StudioPolicyCheck => "studio.policy-check",
            Self::StudioPolicyFrame => "studio.policy-frame",
            Self::StudioPolicyLabel => "studio.policy-label",
            Self::StudioPolicyNonce => "studio.policy-nonce",
            Self::StudioPolicyNone => "studio.policy-none",
            Self::StudioPolicyReports => "studio.policy-reports",
            Self::StudioPolicyScript => "studio.policy-script",
            Self::StudioPolicyScriptToo => "studio.policy-script-too",
            Self::StudioPreview => "studio.preview",
            Self::StudioPrivacy => "studio.privacy",
            Self::StudioPrivacyText => "studio.privacy-text",
            Self::StudioSizeWrong => "studio.size-wrong",
            Self::StudioTheme => "studio.theme",
            Self::StudioThemeAuto => "studio.theme-auto",
            Self::StudioThemeDark => "studio.theme-dark",
            Self::StudioThemeHint => "studio.theme-hint",
            Self::StudioThemeLight => "studio.theme-light",
            Self::StudioThisView => "studio.this-view",
            Self::StudioTitle => "studio.title",
            Self::StudioToExplorer => "studio.to-explorer",
            Self::StudioTypo3 => "studio.typo3",
            Self::StudioTypo3Title => "studio.typo3-title",
            Self::StudioViewCity => "studio.view-city",
            Self::StudioViewEvent => "studio.view-event",
            Self::StudioViewEvents => "studio.view-events",
            Self::StudioViewMap => "studio.view-map",
            Self::StudioViewNetwork => "studio.view-network",
            Self::StudioWhat => "studio.what",
            Self::StudioWidth => "studio.width",
            Self::StudioWithMap => "studio.with-map",
            Self::StudioWordpress => "studio.wordpress",
            Self::StudioWordpressTitle => "studio.wordpress-title",
            Self::TakeAddToCalendar => "take.add-to-calendar",
            Self::TakeCalendar => "take.calendar",
            Self::TakeCite => "take.cite",
            Self::TakeCiteDataset => "take.cite-dataset",
            Self::TakeCiteText => "take.cite-text",
            Self::TakeCopied => "take.copied",
            Self::TakeCopy => "take.copy",
            Self::TakeCopyWhat => "take.copy-what",
            Self::TakeFeed => "take.feed",
            Self::TakeList => "take.list",
            Self::TakeNoDays => "take.no-days",
            Self::TakeNotCopied => "take.not-copied",
            Self::TakePrinted => "take.printed",
            Self::TakeReport => "take.report",
            Self::TakeReportFact => "take.report-fact",
            Self::TakeReportHelp => "take.report-help",
            Self::TakeReportName => "take.report-name",
            Self::TakeReportQuestion => "take.report-question",
            Self::TakeTaken => "take.taken",
            Self::TakeTitle => "take.title",
            Self::TakeWithoutDays => "take.without-days",
            Self::TimeAll => "time.all",
            Self::TimeChange => "time.change",
            Self::TimeJoined => "time.joined",
            Self::TimeLeft => "time.left",
            Self::TimeOpen => "time.open",
            Self::TimePlay => "time.play",
            Self::TimeState => "time.state",
            Self::TimeStop => "time.stop",
            Self::TimeYear => "time.year",
            Self::TimelineAwards => "timeline.awards",
            Self::TimelineCaption => "timeline.caption",
            Self::TimelineFounding => "timeline.founding",
            Self::TimelineList => "timeline.list",
            Self::TimelineMembers => "timeline.members",
            Self::TimelineMembersJoining => "timeline.members-joining",
            Self::TimelineName => "timeline.name",
            Self::TimelineOffice => "timeline.office",
            Self::TimelineOffices => "timeline.offices",
            Self::TimelineRenamed => "timeline.renamed",
            Self::TimelineRenamedFrom => "timeline.renamed-from",
            Self::TimelineTitle => "timeline.title",
            Self::TimelineUndatedMembers => "timeline.undated-members",
            Self::TimelineUndatedNames => "timeline.undated-names",
            Self::TimelineUndatedOffices => "timeline.undated-offices",
            Self::TimelineWhat => "timeline.what",
            Self::TimelineWhen => "timeline.when",
            Self::WaysAll => "ways.all",
            Self::WaysCaption => "ways.caption",
            Self::WaysFewer => "ways.fewer",
            Self::WaysWinner => "ways.winner",
        }
    }
}
