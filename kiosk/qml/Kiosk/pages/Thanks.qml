// The thanks page: what is kept for whom, how it was, the receipt to photograph, and the exhibitor's contact.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Thanks thanks
    property Logos logos: null

    signal home
    signal wiped

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Backdrop {}
    Drum {
        whole: true
        width: 144 * Theme.u
        x: page.width - width + 24 * Theme.u
        y: Theme.portrait ? -64 * Theme.u : -26 * Theme.u
        opacity: 0.13
    }
    Scroller {
        id: words

        apart: Theme.reach
        x: Theme.margin
        y: (Theme.largeType ? 5 : Theme.portrait ? 16 : 13) * Theme.u
        width: Theme.portrait ? page.width - 2 * Theme.margin : page.width - 86 * Theme.u - 2 * Theme.margin
        height: Math.min(length, (Theme.portrait && Theme.reach ? slips.y : rating.y) - y - 2 * Theme.u)

        Row {
            spacing: 1.6 * Theme.u

            Icon { name: "check"; color: Theme.gold }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Sealed and kept")
                style: "label"
                line: 1
                color: Theme.gold
            }
        }
        Words {
            id: heading

            topPadding: 1.8 * Theme.u
            bottomPadding: 2.4 * Theme.u
            width: parent.width
            text: qsTr("Thank you.\nSee you again!")
            style: "h1"
            size: 8 * Theme.u * Theme.textScale
            line: 1.18
        }
        Words {
            width: Math.min(parent.width, 76 * Theme.u)
            text: page.thanks.kept
            size: 3 * Theme.u * Theme.textScale
        }
        Words {
            visible: text !== ""
            width: Math.min(parent.width, 76 * Theme.u)
            text: page.thanks.suggestion
            style: "label"
            topPadding: 1.2 * Theme.u + (line - Theme.naturalLine) * size / 2
        }
    }
    Rating {
        id: rating

        // Not from where the slips lie: within reach they lie on this, and while that changes each would wait for the other.
        readonly property real below: !Theme.portrait ? 6 * Theme.u : Theme.reach ? 4 * Theme.u : slips.height + 10 * Theme.u

        x: Theme.margin
        y: dock.y - height - below
        width: words.width
        model: page.thanks.faces
        onRated: stars => page.thanks.rate(stars)
    }
    ColumnLayout {
        id: slips

        spacing: 3 * Theme.u
        width: Theme.portrait ? page.width - 2 * Theme.margin : 80 * Theme.u
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: Theme.portrait ? undefined : parent.top
            topMargin: 8 * Theme.u
            bottom: Theme.portrait && Theme.reach ? rating.top : dock.top
            bottomMargin: (Theme.portrait && Theme.reach ? 4 : 6) * Theme.u
        }

        ReceiptSlip {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            code: page.thanks.code
        }
        ExhibitorCard {
            Layout.fillWidth: true
            visible: page.thanks.card !== ""
            exhibitor: page.thanks.exhibitor
            contact: page.thanks.card
            languages: page.thanks.languages
            logos: page.logos
            key: page.thanks.exhibitorId
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button {
            Layout.fillWidth: Theme.portrait
            icon: "eraser"
            text: qsTr("Done, wipe the screen")
            onClicked: page.wiped()
        }
        Button {
            visible: Theme.reach && words.tooLong
            icon: words.turningIcon
            text: words.turning
            onClicked: words.turn()
        }
        Item { visible: !Theme.portrait; Layout.fillWidth: true }

        second: [
            Button {
                Layout.fillWidth: Theme.portrait
                kind: "main"
                icon: "arrow-right"
                onward: true
                text: qsTr("Try another demo")
                onClicked: page.home()
            }
        ]
    }
}
