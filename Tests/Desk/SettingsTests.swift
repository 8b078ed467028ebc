import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// what administrators set.
struct SettingsTests {
    private func update(
        _ desk: TestDesk,
        _ tim: Principal,
        _ change: (inout UpdateSettingsRequest) -> Void
    ) async throws -> WireSettings {
        var request = UpdateSettingsRequest()
        change(&request)
        let reply = try await desk.ask(Methods.updateSettings, request, as: tim)
        return try #require(reply.settings)
    }

    private func stored(_ desk: TestDesk, _ caller: Principal) async throws -> WireSettings? {
        try await desk.ask(Methods.getSettings, GetSettingsRequest(), as: caller).settings
    }

    @Test func aPatchChangesWhatIsInItAndNothingElse() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let first = try await update(desk, tim) {
                $0.careAddresses = AddressList(addresses: ["b@x.org", "A@x.org", "a@X.org"])
                $0.supportAddress = "help@x.org"
                $0.senderName = " Lamps "
                $0.allowReportIssue = false
                $0.publicURL = "https://x.org/"
            }
            #expect(first.version == 1)
            #expect(first.careAddresses == ["b@x.org", "a@x.org"])
            #expect(first.senderName == "Lamps" && first.publicURL == "https://x.org")
            #expect(first.customersMayClose && !first.allowReportIssue)
            var second = first
            second.version = 2
            second.supportAddress = ""
            #expect(try await update(desk, tim) { $0.supportAddress = "" } == second)
            var third = second
            third.version = 3
            third.careAddresses = []
            #expect(try await update(desk, tim) { $0.careAddresses = AddressList() } == third)
            #expect(try await stored(desk, tim) == third)
            let events = try await desk.events()
            #expect(events.map(\.kind) == [.settingsChanged, .settingsChanged, .settingsChanged])
            #expect(events.filter { !$0.isInternal }.isEmpty)
            #expect(events[1].summary == "support_address")
        }
    }

    @Test func aPatchThatChangesNothingKeepsTheVersionAndTellsNobody() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let before = try await stored(desk, tim)
            #expect(try await update(desk, tim) { _ in } == before)
            #expect(try await update(desk, tim) { $0.senderName = "Support" } == before)
            #expect(try await desk.events().isEmpty)
        }
    }

    @Test func aPatchWithOneBadFieldChangesNothing() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let table: [((inout UpdateSettingsRequest) -> Void, String)] = [
                ({ $0.careAddresses = AddressList(addresses: ["nobody"]) }, "care_addresses"),
                ({ $0.supportAddress = "a@x.org, b@x.org" }, "support_address"),
                ({ $0.senderName = "a\nBcc: x@y.org" }, "sender_name"),
                ({ $0.senderAddress = "x" }, "sender_address"),
                ({ $0.replyToAddress = "x" }, "reply_to_address"),
                ({ $0.confirmationText = " " }, "confirmation_text"),
                ({ $0.ticketNumberPrefix = "a\tb" }, "ticket_number_prefix"),
                ({ $0.publicURL = "http://x.org" }, "public_url"),
                ({ $0.senderName = String(repeating: "x", count: 201) }, "sender_name"),
            ]
            for (change, field) in table {
                var request = UpdateSettingsRequest(customersMayClose: false)
                change(&request)
                let rejection = await desk.rejection(Methods.updateSettings, request, as: tim)
                #expect(rejection?.field == field)
            }
            #expect(try await stored(desk, tim)?.customersMayClose == true)
            #expect(try await stored(desk, tim)?.version == 0)
        }
    }

    /// A prefix that ends in a digit would give two tickets one number: "1" and 16 is "11" and 6.
    @Test func aPrefixDoesNotRunIntoTheNumber() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            for prefix in ["1", "DW-2", "٣"] {
                let rejection = await desk.rejection(
                    Methods.updateSettings,
                    UpdateSettingsRequest(ticketNumberPrefix: prefix),
                    as: tim
                )
                #expect(rejection?.field == "ticket_number_prefix")
            }
            let ada = try await desk.person(.customer, "ada")
            for (prefix, number) in [("", "1"), ("2024-", "2024-2"), ("LAMP", "LAMP3")] {
                _ = try await update(desk, tim) { $0.ticketNumberPrefix = prefix }
                #expect(try await desk.open(as: ada).number == number)
            }
        }
    }

    @Test func anOlderVersionIsRefused() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            _ = try await update(desk, tim) { $0.senderName = "One" }
            _ = try await update(desk, tim) { $0.senderName = "Two" }
            let rejection = await desk.rejection(
                Methods.updateSettings,
                UpdateSettingsRequest(ifVersion: 1, senderName: "Three"),
                as: tim
            )
            #expect(rejection == .refused(.versionConflict(current: 2)))
        }
    }

    @Test func bccAddressesAreAddedOnceAndRemoved() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            func code(_ address: String, adding: Bool) async -> ErrorCode? {
                adding
                    ? await desk.answer(
                        Methods.addBccAddress,
                        AddBccAddressRequest(address: address),
                        as: tim
                    )?.code
                    : await desk.answer(
                        Methods.removeBccAddress,
                        RemoveBccAddressRequest(address: address),
                        as: tim
                    )?.code
            }
            #expect(await code("a@x.org", adding: true) == nil)
            #expect(await code("A@x.org", adding: true) == .alreadyExists)
            #expect(await code("nobody", adding: true) == .invalidArgument)
            #expect(try await stored(desk, tim)?.bccAddresses == ["a@x.org"])
            #expect(await code("a@X.org", adding: false) == nil)
            #expect(await code("a@x.org", adding: false) == .notFound)
        }
    }

    @Test func categoriesAreNamedOnceAndPatched() async throws {
        try await TestDesk.run { desk in
            let tim = try await desk.person(.administrator, "tim")
            let create = CreateCategoryRequest(name: " Lamps ")
            let created = try await desk.ask(Methods.createCategory, create, as: tim).category
            #expect(created?.name == "Lamps" && created?.position == 5 && created?.active == true)
            let again = await desk.answer(
                Methods.createCategory,
                CreateCategoryRequest(name: "LAMPS"),
                as: tim
            )
            #expect(again?.code == .alreadyExists)
            let patched = try await desk.ask(
                Methods.updateCategory,
                UpdateCategoryRequest(categoryID: 5, position: 1),
                as: tim
            ).category
            #expect(patched?.name == "Lamps" && patched?.position == 1 && patched?.version == 2)
            let late = await desk.rejection(
                Methods.updateCategory,
                UpdateCategoryRequest(categoryID: 5, ifVersion: 1, name: "x"),
                as: tim
            )
            #expect(late == .refused(.versionConflict(current: 2)))
            let missing = await desk.answer(
                Methods.updateCategory,
                UpdateCategoryRequest(categoryID: .max),
                as: tim
            )
            #expect(missing?.code == .notFound)
        }
    }
}
