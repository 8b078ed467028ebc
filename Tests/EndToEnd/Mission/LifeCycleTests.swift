import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// The life of a ticket, with statuses, categories and policies as administrators set them.
@Suite(.sharedDesk, .serialized, .timeLimit(.minutes(3)))
struct LifeCycleTests {
    @Test("R-060 a new desk has Open, In Progress, Waiting and Closed")
    func defaultStatuses() async throws {
        let desk = try SharedDesk.desk
        let list = try await desk.bo.ask("deskwire-agent", "statuses")
        let names = list["statuses"].list.map { $0["name"].text }
        #expect(names.prefix(4) == ["Open", "In Progress", "Waiting", "Closed"])
    }

    @Test("R-061 statuses are data: name, meaning, customers' label, place, active")
    func statusesAreData() async throws {
        let desk = try SharedDesk.desk
        let made = try await desk.boss.ask(
            "deskwire",
            "admin",
            "status",
            "create",
            "Wait for Vendor",
            "--means",
            "waiting",
            "--label",
            "We are waiting"
        )
        #expect(made["status"]["category"].text == "STATUS_CATEGORY_WAITING")
        let ada = try await desk.customer("ida")
        let number = try await report(ada, "The gate squeaks.")
        try await desk.bo.ask("deskwire-agent", "status", number, "Wait for Vendor")
        let staffSees = try await desk.bo.ask("deskwire-agent", "show", number)
        #expect(staffSees["ticket"]["status"]["name"].text == "Wait for Vendor")
        let customerSees = try await ada.ask("deskwire", "show", number)
        #expect(customerSees["ticket"]["status"]["name"].text == "We are waiting")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "status",
            "update",
            "Wait for Vendor",
            "--active",
            "no"
        )
        let refused = try await desk.bo.run(
            "deskwire-agent",
            "status",
            number,
            "Wait for Vendor"
        )
        #expect(refused.status == 1)
        let last = try await desk.boss.run(
            "deskwire",
            "admin",
            "status",
            "update",
            "Closed",
            "--active",
            "no"
        )
        #expect(last.status == 1, "one status must close")
    }

    @Test("R-070 an illegal transition is refused and the legal targets are named")
    func transitions() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("tara")
            let number = try await report(ada, "The bell is silent.")
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "status",
                "transitions",
                "Open",
                "--to",
                "In Progress",
                "--to",
                "Waiting"
            )
            let refused = try await desk.bo.run("deskwire-agent", "close", number)
            #expect(refused.status == 1)
            #expect(refused.errors.contains("In Progress, Waiting"))
            try await desk.bo.ask("deskwire-agent", "status", number, "In Progress")
            try await desk.bo.ask("deskwire-agent", "close", number)
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "status",
                "transitions",
                "Open",
                "--anywhere"
            )
        }
    }

    @Test("R-062 R-069 closing stamps when, by whom and why; customers close while they may")
    func closing() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("clara")
        let number = try await report(ada, "The tap drips.")
        try await ada.ask("deskwire", "close", number, "--reason", "It stopped.")
        let closed = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]
        #expect(closed["closedBy"]["name"].text == "clara")
        #expect(closed["closeReason"].text == "It stopped.")
        #expect(closed["closedAtMs"].integer > 0)
        let second = try await report(ada, "The tap drips again.")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--customers-may-close",
            "no"
        )
        #expect(try await ada.run("deskwire", "close", second).status == 1)
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--customers-may-close",
            "yes"
        )
        #expect(try await ada.run("deskwire", "close", second).status == 0)
    }

    @Test("R-063 R-064 K1 a reply to a closed ticket reopens, opens a follow-up, or is refused")
    func repliesToClosedTickets() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("rhea")
        for policy in ["reopen", "follow-up", "refuse"] {
            let name = "Closed \(policy)"
            try await desk.boss.ask("deskwire", "admin", "category", "create", name)
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "category",
                "update",
                name,
                "--closed-reply",
                policy,
                "--auto-tag",
                "sample"
            )
            let opened = try await ada.ask(
                "deskwire",
                "report",
                "--category",
                name,
                "--ref",
                "SUB-9",
                "--message",
                "One."
            )
            let number = opened["ticket"]["number"].text
            try await desk.bo.ask("deskwire-agent", "close", number)
            let reply = try await ada.run("deskwire", "reply", number, "Two.", "--json")
            let after = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]
            switch policy {
            case "reopen":
                #expect(try JSON(reply.output)["reopened"].isTrue)
                #expect(after["status"]["category"].text == "STATUS_CATEGORY_OPEN")
            case "follow-up":
                let next = try JSON(reply.output)["followUpNumber"].text
                #expect(after["status"]["category"].text == "STATUS_CATEGORY_CLOSED")
                #expect(after["followUps"][0]["number"].text == next, "linked there")
                let follow = try await desk.bo.ask("deskwire-agent", "show", next)
                #expect(follow["ticket"]["followUpOf"]["number"].text == number, "and back")
                #expect(follow["ticket"]["category"]["name"].text == name)
                #expect(follow["ticket"]["ref"].text == "SUB-9")
                #expect(follow["ticket"]["tags"].list.map(\.text) == ["sample"])
                #expect(follow["messages"].list.map { $0["text"].text } == ["Two."])
            default:
                #expect(reply.status == 1)
                #expect(after["messageCount"].integer == 1)
                let next = try await ada.ask("deskwire", "follow-up", number, "Two.")
                #expect(next["ticket"]["followUpOf"]["number"].text == number)
            }
        }
    }

    @Test("R-065 a reopened ticket keeps its assignee, or goes back to nobody")
    func assigneeOnReopen() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("olga")
        for clears in ["no", "yes"] {
            try await desk.boss.ask(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--clear-assignee-on-reopen",
                clears
            )
            let number = try await report(ada, "The door sticks.")
            try await desk.bo.ask("deskwire-agent", "assign", number, "me")
            try await desk.bo.ask("deskwire-agent", "close", number)
            try await ada.ask("deskwire", "reply", number, "Still.")
            let ticket = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]
            #expect(ticket["assignee"]["name"].text == (clears == "yes" ? "" : "Bo"))
        }
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "settings",
            "set",
            "--clear-assignee-on-reopen",
            "no"
        )
    }

    @Test(
        "R-066 R-067 a customer's reply opens a waiting ticket; notes and replies leave the status"
    )
    func statusAfterMessages() async throws {
        let desk = try SharedDesk.desk
        let ada = try await desk.customer("wanda")
        let number = try await report(ada, "The lift hums.")
        try await desk.bo.ask(
            "deskwire-agent",
            "reply",
            number,
            "Since when?",
            "--status",
            "Waiting"
        )
        try await desk.bo.ask("deskwire-agent", "note", number, "Known.")
        try await desk.bo.ask("deskwire-agent", "reply", number, "Take your time.")
        let waiting = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]
        #expect(waiting["status"]["name"].text == "Waiting")
        let reply = try await ada.ask("deskwire", "reply", number, "Since Monday.")
        #expect(reply["status"]["name"].text == "Open")
    }

    @Test("R-101 a category puts its tags on new tickets and promises a time, which pauses")
    func categoryCarriesTagsAndPromise() async throws {
        let desk = try SharedDesk.desk
        try await desk.boss.ask("deskwire", "admin", "category", "create", "Urgent repairs")
        try await desk.boss.ask(
            "deskwire",
            "admin",
            "category",
            "update",
            "Urgent repairs",
            "--auto-tag",
            "field",
            "--resolution-minutes",
            "60"
        )
        let ada = try await desk.customer("petra")
        let opened = try await ada.ask(
            "deskwire",
            "report",
            "--category",
            "Urgent repairs",
            "--message",
            "It smokes."
        )
        let number = opened["ticket"]["number"].text
        let ticket = try await desk.bo.ask("deskwire-agent", "show", number)["ticket"]
        #expect(ticket["tags"].list.map(\.text) == ["field"])
        #expect(ticket["dueAtMs"].integer == ticket["createdAtMs"].integer + 3_600_000)
        let found = try await desk.bo.ask("deskwire-agent", "inbox", "--tag", "field")
        #expect(found["tickets"].list.map { $0["number"].text } == [number])
        let overdue = try await desk.bo.run("deskwire-agent", "inbox", "--overdue", "--json")
        #expect(!overdue.output.contains("\"\(number)\""))
        let tagged = try await desk.bo.ask(
            "deskwire-agent",
            "tag",
            number,
            "Smoke",
            "--remove",
            "field"
        )
        #expect(tagged["ticket"]["tags"].list.map(\.text) == ["smoke"])
        let customers = try await ada.run("deskwire", "show", number, "--json")
        #expect(!customers.output.contains("smoke\""), "tags are the desk's own")
    }

    @Test("R-102 trends count opened, closed and open tickets per category and period")
    func trends() async throws {
        let desk = try SharedDesk.desk
        try await desk.boss.ask("deskwire", "admin", "category", "create", "Counted")
        let ada = try await desk.customer("tilda")
        var numbers: [String] = []
        for _ in 0..<3 {
            let opened = try await ada.ask(
                "deskwire",
                "report",
                "--category",
                "Counted",
                "--message",
                "Again."
            )
            numbers.append(opened["ticket"]["number"].text)
        }
        try await desk.bo.ask("deskwire-agent", "close", numbers[0])
        for period in ["day", "week", "month"] {
            let trends = try await desk.bo.ask(
                "deskwire-agent",
                "trends",
                "--by",
                period,
                "--category",
                "Counted"
            )
            let row = try #require(trends["rows"].list.last)
            #expect(row["opened"].integer == 3)
            #expect(row["closed"].integer == 1)
            #expect(row["open"].integer == 2)
            #expect(row["openedChange"].integer == 3)
        }
    }

    private func report(_ customer: Person, _ message: String) async throws -> String {
        let reply = try await customer.ask("deskwire", "report", "--message", message)
        return reply["ticket"]["number"].text
    }
}
