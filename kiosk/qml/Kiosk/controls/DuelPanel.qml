// A game of rock, paper, scissors: what is on, and both hands beside one another. The machine's stays covered until it counts.
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Match match

    topPadding: Theme.u
    spacing: 1.4 * Theme.u
    Accessible.role: Accessible.Pane
    Accessible.name: match.headline

    Words {
        width: parent.width
        text: panel.match.headline
        style: "h2"
        color: panel.match.outcome === "win" || panel.match.outcome === "counting" ? Theme.gold : Theme.text
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Row {
        width: parent.width
        spacing: 2 * Theme.u

        DuelHand {
            width: (parent.width - parent.spacing) / 2
            player: qsTr("You")
            score: panel.match.wins
            hand: panel.match.yourHand
            icon: panel.match.yourIcon
            awaited: qsTr("Not clear")
            awaitedIcon: "hand"
            won: panel.match.outcome === "win"
        }
        DuelHand {
            width: (parent.width - parent.spacing) / 2
            player: qsTr("Machine")
            score: panel.match.losses
            hand: panel.match.machineHand
            icon: panel.match.machineIcon
            awaited: panel.match.outcome === "counting" ? qsTr("Chosen") : qsTr("Waiting")
            awaitedIcon: panel.match.outcome === "counting" ? "lock-keyhole" : "clock"
            won: panel.match.outcome === "loss"
        }
    }
}
