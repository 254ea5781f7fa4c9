// The dock at the bottom edge: the only place with navigation. `Item { Layout.fillWidth: true }` pushes buttons apart.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: dock

    default property alias content: first.data
    // What stands at the right in landscape and in a row of its own in portrait.
    property alias second: second.data
    readonly property bool two: Theme.portrait && second.children.length > 0

    implicitWidth: Theme.width
    implicitHeight: two ? Math.max(24 * Theme.u, 2 * Theme.controlSize + Theme.gap + 5 * Theme.u) : Theme.dockHeight
    color: Theme.surface

    Drawing {
        width: parent.width
        height: 0.8 * Theme.u
        tile: 1.6 * Theme.u
        source: "motif/teeth"
        color: Theme.gold
        opacity: 0.3
        Accessible.ignored: true
    }
    GridLayout {
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        columns: dock.two ? 1 : 2
        columnSpacing: second.children.length > 0 ? Theme.gap : 0
        rowSpacing: dock.two ? Theme.gap : 0

        RowLayout {
            id: first

            Layout.fillWidth: true
            spacing: Theme.gap
        }
        RowLayout {
            id: second

            Layout.fillWidth: dock.two
            spacing: Theme.gap
        }
    }
}
