import DeskwireDomain
import Testing

/// what a customer may do in a section.
struct PortalTests {
    @Test(arguments: PortalSection.allCases, PortalAction.allCases)
    func aSectionIsOpenForWhatItIsConfiguredFor(section: PortalSection, action: PortalAction) {
        let flags = [false, true]
        for isVisible in flags {
            for mayCreate in flags {
                for mayEdit in flags {
                    for hasRight in flags {
                        let standing = PortalStanding(
                            settings: SectionSettings(
                                section: section,
                                position: 1,
                                isVisible: isVisible,
                                mayCreate: mayCreate,
                                mayEdit: mayEdit
                            ),
                            rights: hasRight ? Set(PortalRight.all) : []
                        )
                        let isSwitchedOn =
                            switch action {
                            case .read: true
                            case .create: mayCreate
                            case .edit: mayEdit
                            }
                        let isOpen =
                            isVisible && isSwitchedOn && section.actions.contains(action)
                        #expect(standing.allows(action) == (isOpen && hasRight))
                        let refused = refusal { try standing.check(action) }
                        switch refused {
                        case nil: #expect(isOpen && hasRight)
                        case .featureDisabled?: #expect(!isOpen)
                        case .permissionDenied?: #expect(isOpen && !hasRight)
                        default: Issue.record("\(String(describing: refused))")
                        }
                    }
                }
            }
        }
    }

    @Test func rightsAreWordsOfSectionAndAction() throws {
        for right in PortalRight.all { #expect(PortalRight(word: right.word) == right) }
        #expect(PortalRight(word: "items.create") == nil)
        let list = try PortalRight.list(["faq.read", "tickets.read", "faq.read"], field: "rights")
        #expect(list.map(\.word) == ["tickets.read", "faq.read"])
        #expect(refusedField { try PortalRight.list(["tickets.fly"], field: "rights") } == "rights")
    }

    @Test func fieldsAreRefusedByName() throws {
        var hidden = PortalField(.tickets, "severity")
        hidden.isVisible = false
        var fixed = PortalField(.tickets, "priority")
        fixed.isEditable = false
        var needed = PortalField(.tickets, "ref")
        needed.isRequired = true
        let fields = PortalFields([hidden, fixed, needed, PortalField(.tickets, "subject")])
        func fieldsRefused(given: Set<String>, missing: Set<String>) -> [String] {
            guard
                case .invalid(let problems)? = refusal({
                    try fields.check(given: given, missing: missing)
                })
            else { return [] }
            return problems.map(\.field)
        }
        #expect(fieldsRefused(given: ["ref", "subject"], missing: []) == [])
        #expect(
            fieldsRefused(given: ["severity", "priority"], missing: ["ref"])
                == ["severity", "priority", "ref"]
        )
        hidden.isRequired = true
        #expect(refusedField { try hidden.check() } == "required")
        #expect(refusedField { try PortalField(from: .faq, name: "ref") } == "field")
    }

    @Test(arguments: [
        (Int64(-1), Int64(10), Int64?.none), (0, 10, 0), (10, 10, 10), (11, 10, nil), (0, 0, nil),
    ])
    func aRenewalIsAnnouncedWithinItsDays(offset: Int64, days: Int64, left: Int64?) throws {
        let today = CalendarDay(Sample.now).number
        let period = SupportPeriod(
            uncheckedStart: nil,
            end: CalendarDay(number: today + offset)
        )
        let notice = RenewalNotice(period: period, days: days, now: Sample.now)
        #expect(notice?.daysLeft == left)
        #expect(RenewalNotice(period: .unbounded, days: days, now: Sample.now) == nil)
    }

    @Test func aThemeIsNamedValues() throws {
        let theme = try PortalAppearance.theme([("accent", "#fff"), ("accent", "#000")])
        #expect(theme == ["accent": "#000"])
        for name in ["", "Accent", "a b", "a=b"] {
            #expect(refusedField { try PortalAppearance.theme([(name, "x")]) } == "theme")
        }
    }
}
