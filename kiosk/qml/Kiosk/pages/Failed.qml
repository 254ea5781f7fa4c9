// A demo had to be given up: what happened, what still works, one thing to do, and a code for staff.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Failed failed
    readonly property real side: (Theme.portrait ? 8 : 12) * Theme.u

    signal otherChosen
    signal againChosen
    signal back
    signal languageTouched
    signal accessTouched

    color: Theme.ground
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: page.failed.title

    Backdrop {}
    Drum {
        anchors { right: parent.right; rightMargin: -34 * Theme.u }
        y: -10 * Theme.u
        width: 116 * Theme.u
        whole: true
        opacity: 0.12
    }
    Column {
        x: page.side
        y: Theme.reach ? dock.y - height - 2 * Theme.u : (dock.y - height) / 2
        width: page.width - 2 * x

        Rectangle {
            width: 9 * Theme.u
            height: width
            radius: width / 2
            color: Theme.raised

            Icon { anchors.centerIn: parent; name: "rotate-ccw" }
        }
        Item { width: 1; height: 3 * Theme.u }
        Words {
            width: Math.min(parent.width, 110 * Theme.u)
            text: Theme.together(page.failed.title)
            style: "h1"
            size: 8 * Theme.u * Theme.textScale
            line: 1.18
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: 2.4 * Theme.u }
        Words {
            width: Math.min(parent.width, 104 * Theme.u)
            text: page.failed.sentence
            size: 3.2 * Theme.u * Theme.textScale
        }
        Item { width: 1; height: 6 * Theme.u }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Button { kind: "main"; tall: true; text: qsTr("Choose another demo"); onClicked: page.otherChosen() }
            Button { visible: page.failed.again; tall: true; text: qsTr("Try again"); onClicked: page.againChosen() }
        }
        Item { width: 1; height: 4 * Theme.u }
        Words {
            width: parent.width
            text: qsTr("Ask the staff if you like. Code: %1").arg(page.failed.code)
            style: "small"
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button { icon: "arrow-left"; text: qsTr("Back"); onClicked: page.back() }
        Item { Layout.fillWidth: true }
        AccessButton { onClicked: page.accessTouched() }
        Button { icon: "languages"; name: qsTr("Language"); onClicked: page.languageTouched() }
    }
}
