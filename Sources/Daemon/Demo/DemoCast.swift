import DeskwireClient

/// Who plays, and what the play leaves behind to be tried.
struct DemoCast: Sendable {
    static let administrator = (
        name: "Ada Admin", email: "ada@desk.example", password: "a lantern in the harbour"
    )
    static let staff = (
        name: "Sam Staff", email: "sam@desk.example", password: "seven kettles whistle"
    )
    static let customer = (
        name: "Casey Customer", email: "casey@example.com", password: "paper boats at noon"
    )
    static let careAddress = "care@desk.example"
    static let copyAddress = "archive@desk.example"
    static let supportAddress = "help@desk.example"

    let address: ServerAddress
    let folder: String
    let ticketNumber: String

    /// What to type next.
    var invitationToTry: String {
        """

        The desk stays up until you press Control-C; its folder is \(folder).
        Try it from another terminal:

          export DESKWIRE_SERVER=\(address)
          deskwire login --email \(Self.customer.email)              # password: \(Self.customer.password)
          echo "The cable is too short." | deskwire report --ref SUB-1002 --message -
          deskwire list

          deskwire-agent login --email \(Self.staff.email)      # password: \(Self.staff.password)
          deskwire-agent inbox
          deskwire-agent show \(ticketNumber)
          deskwire-agent watch

        With `swift run` in front where the programs are not installed: swift run deskwire list
        """
    }
}
