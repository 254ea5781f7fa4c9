// Asks whether the visitor is still there, while the star's rays go out; opaque, so that nobody reads what was left.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Idle idle

    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Backdrop {}
    Drum {
        anchors.centerIn: star
        width: 200 * Theme.u
    }
    DrumStar {
        id: star

        readonly property real wide: Theme.portrait ? width : width + 9 * Theme.u + words.width

        x: (page.width - wide) / 2
        y: Theme.portrait ? (page.height - height - 9 * Theme.u - words.height) / 2 : (page.height - height) / 2
        width: 56 * Theme.u
        ring: true
        count: Math.ceil(page.idle.part * 14)

        Words {
            anchors.centerIn: parent
            text: page.idle.secondsLeft
            style: "figure"
            size: 17 * Theme.u
            font.weight: Font.Bold
        }
    }
    Column {
        id: words

        x: Theme.portrait ? Theme.margin + 5 * Theme.u : star.x + star.width + 9 * Theme.u
        y: Theme.reach ? page.height - height - 6 * Theme.u : Theme.portrait ? star.y + star.height + 9 * Theme.u : (page.height - height) / 2
        width: Theme.portrait ? page.width - 2 * x : 92 * Theme.u

        Words {
            id: question

            width: parent.width
            text: qsTr("Are you still there?")
            style: "h1"
            size: 7.4 * Theme.u * Theme.textScale
        }
        Item { width: 1; height: 2.4 * Theme.u }
        Words {
            width: parent.width
            text: qsTr("In %n seconds everything you did here is wiped.", "", page.idle.secondsLeft)
            size: 3.2 * Theme.u * Theme.textScale
        }
        Item { width: 1; height: 5 * Theme.u }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Button {
                kind: "main"
                tall: true
                text: qsTr("I'm still here")
                focus: true
                onClicked: page.idle.stay()
            }
            Button {
                tall: true
                icon: "eraser"
                text: qsTr("Wipe now")
                onClicked: page.idle.wipe()
            }
        }
    }
}
