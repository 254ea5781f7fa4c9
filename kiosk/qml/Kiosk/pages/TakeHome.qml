// The page of what can be taken home from a demo: codes for the visitor's own telephone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property TakeHome takeHome
    property Logos logos: null

    readonly property real gap: 3 * Theme.u

    signal back
    signal languageTouched
    signal accessTouched

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Drum {
        whole: true
        width: 144 * Theme.u
        x: page.width - width + 24 * Theme.u
        y: Theme.portrait ? -64 * Theme.u : -26 * Theme.u
        opacity: 0.13
    }
    ExhibitorLogo {
        id: logo

        logos: page.logos
        exhibitor: page.takeHome.exhibitorId
        height: 8 * Theme.u
        x: page.width - Theme.margin - width
        y: words.y
    }
    Column {
        id: words

        x: Theme.margin
        y: (Theme.portrait ? 12 : 5) * Theme.u
        width: page.width - 2 * x - (logo.visible ? logo.width + 4 * Theme.u : 0)
        spacing: 0.8 * Theme.u

        Words {
            id: heading

            width: parent.width
            text: qsTr("Take home")
            style: "h2"
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: page.takeHome.count > 0 ? qsTr("Point your telephone's camera at a code. No network is needed here.")
                                          : qsTr("There is nothing to take home here yet. Try the demo first, then come back.")
        }
    }
    Grid {
        id: codes

        readonly property real between: dock.y - words.y - words.height
        readonly property real slipWidth: Theme.portrait ? page.width - 2 * Theme.margin : (page.width - 2 * Theme.margin - 2 * page.gap) / 3
        readonly property real slipHeight: Math.min((Theme.portrait ? 46 : 72) * Theme.u,
                                                    Theme.portrait ? (between - 4 * page.gap) / 3 : between - 2 * page.gap)

        x: Theme.margin
        y: dock.y - height - page.gap
        columns: Theme.portrait ? 1 : 3
        spacing: page.gap

        Repeater {
            model: page.takeHome.codes

            CodeSlip {
                required title
                required content
                required text
                required note

                width: codes.slipWidth
                height: codes.slipHeight
            }
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button {
            Layout.fillWidth: Theme.portrait
            icon: "arrow-left"
            text: qsTr("Back")
            onClicked: page.back()
        }
        Item { visible: !Theme.portrait; Layout.fillWidth: true }
        AccessButton { onClicked: page.accessTouched() }
        Button { icon: "languages"; name: qsTr("Language"); onClicked: page.languageTouched() }
    }
}
