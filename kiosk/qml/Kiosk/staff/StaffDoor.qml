// The digit pad: what is asked at the left (in portrait above), ten digits at the right.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Item {
    id: page

    required property Door door
    readonly property real pad: (Theme.portrait ? 66 : 60) * Theme.u

    signal back

    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            door.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            door.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            door.enter();
        else
            event.accepted = false;
    }

    Drum {
        whole: true
        width: 112 * Theme.u
        x: -width / 2
        y: (page.height - height) / 2
    }
    Column {
        x: Theme.margin
        y: Theme.portrait ? 14 * Theme.u : ((Theme.reach ? keys.y : dock.y) - height) / 2
        width: Theme.portrait || Theme.reach ? page.width - 2 * x : keys.x - x - 8 * Theme.u
        spacing: 2.4 * Theme.u

        Icon { name: "lock-keyhole"; width: 5 * Theme.u; color: Theme.gold }
        Words {
            width: parent.width
            text: page.door.title
            style: "h1"
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: page.door.sentence
            color: page.door.bad ? Theme.caution : Theme.text2
            size: 3 * Theme.u * Theme.textScale
            Accessible.role: page.door.bad ? Accessible.AlertMessage : Accessible.StaticText
        }
        PinDots { typed: page.door.typed; busy: page.door.busy }
    }
    Grid {
        id: keys

        readonly property real cellWidth: columns === 6 ? (page.width - 2 * Theme.margin) / 6 : page.pad / 3
        readonly property real cellHeight: columns === 6 ? (dock.y - page.height * 2 / 3 - 1 * Theme.u) / 2
                                                         : Math.min((Theme.portrait ? 19 : 18) * Theme.u, (dock.y - 6 * Theme.u) / 4)

        x: columns === 6 ? Theme.margin : Theme.portrait ? (page.width - page.pad) / 2 : page.width - Theme.margin - page.pad - 6 * Theme.u
        y: columns === 6 ? page.height * 2 / 3 : Theme.portrait ? dock.y - height - 5 * Theme.u : (dock.y - height) / 2
        columns: Theme.reach ? 6 : 3
        enabled: page.door.ready
        opacity: enabled ? 1 : 0.4

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

            Key {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                width: keys.cellWidth
                height: keys.cellHeight
                label: digit ? modelData : modelData === "enter" ? qsTr("OK") : ""
                icon: modelData === "erase" ? "delete" : ""
                name: digit ? modelData : modelData === "enter" ? qsTr("OK") : qsTr("Delete")
                look: digit ? "letter" : modelData === "enter" ? "done" : "function"
                repeats: modelData === "erase"
                onPressed: digit ? page.door.press(modelData) : modelData === "enter" ? page.door.enter() : page.door.erase()
            }
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button { icon: "arrow-left"; text: qsTr("Back to the visitors' screen"); onClicked: page.back() }
        Item { Layout.fillWidth: true }
    }
}
