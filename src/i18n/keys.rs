//! Written by `cargo xtask data` from `locales/`; change the texts there.

use atlas::lang::Lang;

/// The languages that have texts.
pub const OFFERED: &[Lang] = &[Lang::En];

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
    /// `city.east`.
    CityEast,
    /// `city.elsewhere`.
    CityElsewhere,
    /// `city.hosted`.
    CityHosted,
    /// `city.memberships`.
    CityMemberships,
    /// `city.memberships-caption`.
    CityMembershipsCaption,
    /// `city.names`.
    CityNames,
    /// `city.north`.
    CityNorth,
    /// `city.organizations`.
    CityOrganizations,
    /// `city.population`.
    CityPopulation,
    /// `city.position`.
    CityPosition,
    /// `city.seat-of`.
    CitySeatOf,
    /// `city.set-by-hand`.
    CitySetByHand,
    /// `city.south`.
    CitySouth,
    /// `city.west`.
    CityWest,
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
    /// `event.when`.
    EventWhen,
    /// `event.where`.
    EventWhere,
    /// `events.lead`.
    EventsLead,
    /// `events.none-upcoming`.
    EventsNoneUpcoming,
    /// `events.past`.
    EventsPast,
    /// `events.title`.
    EventsTitle,
    /// `events.upcoming`.
    EventsUpcoming,
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
    /// `organization.organized`.
    OrganizationOrganized,
    /// `organization.supported`.
    OrganizationSupported,
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
    /// `site.footer-attribution`.
    SiteFooterAttribution,
    /// `site.footer-licences`.
    SiteFooterLicences,
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
    /// `sources.filter`.
    SourcesFilter,
    /// `sources.lead`.
    SourcesLead,
    /// `sources.no-publisher`.
    SourcesNoPublisher,
    /// `sources.nothing`.
    SourcesNothing,
    /// `sources.some`.
    SourcesSome,
    /// `sources.title`.
    SourcesTitle,
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
            Self::CityEast => "city.east",
            Self::CityElsewhere => "city.elsewhere",
            Self::CityHosted => "city.hosted",
            Self::CityMemberships => "city.memberships",
            Self::CityMembershipsCaption => "city.memberships-caption",
            Self::CityNames => "city.names",
            Self::CityNorth => "city.north",
            Self::CityOrganizations => "city.organizations",
            Self::CityPopulation => "city.population",
            Self::CityPosition => "city.position",
            Self::CitySeatOf => "city.seat-of",
            Self::CitySetByHand => "city.set-by-hand",
            Self::CitySouth => "city.south",
            Self::CityWest => "city.west",
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
            Self::ErrorAliases => "error.aliases",
            Self::ErrorBaseMap => "error.base-map",
            Self::ErrorBroken => "error.broken",
            Self::ErrorChanges => "error.changes",
            Self::ErrorDataset => "error.dataset",
            Self::ErrorDetail => "error.detail",
            Self::ErrorMissing => "error.missing",
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
            Self::EventNumber => "event.number",
            Self::EventOrganizers => "event.organizers",
            Self::EventOthers => "event.others",
            Self::EventPartOf => "event.part-of",
            Self::EventPartners => "event.partners",
            Self::EventParts => "event.parts",
            Self::EventWhen => "event.when",
            Self::EventWhere => "event.where",
            Self::EventsLead => "events.lead",
            Self::EventsNoneUpcoming => "events.none-upcoming",
            Self::EventsPast => "events.past",
            Self::EventsTitle => "events.title",
            Self::EventsUpcoming => "events.upcoming",
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
            Self::FilterOrderByCount => "filter.order-by-count",
            Self::FilterRegion => "filter.region",
            Self::FilterRemove => "filter.remove",
            Self::FilterRole => "filter.role",
            Self::FilterSet => "filter.set",
            Self::FilterShow => "filter.show",
            Self::FilterTitle => "filter.title",
            Self::FilterYear => "filter.year",
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
            Self::OrganizationOrganized => "organization.organized",
            Self::OrganizationSupported => "organization.supported",
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
            Self::SiteFooterAttribution => "site.footer-attribution",
            Self::SiteFooterLicences => "site.footer-licences",
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
            Self::SourcesFilter => "sources.filter",
            Self::SourcesLead => "sources.lead",
            Self::SourcesNoPublisher => "sources.no-publisher",
            Self::SourcesNothing => "sources.nothing",
            Self::SourcesSome => "sources.some",
            Self::SourcesTitle => "sources.title",
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
        }
    }
}
