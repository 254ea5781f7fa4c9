// Something to choose over a page, at its foot; touching beside it, or Escape, leaves everything as it was.
import QtQuick
import Kiosk

FocusScope {
    id: sheet

    property string name
    property bool open: false
    default property alias content: place.data
    // What the keyboard was on when this opened.
    property Item before: null
    // What the content may be as wide as.
    readonly property real room: width - 2 * (Theme.margin + Theme.space.s5)

    anchors.fill: parent
    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open
    Accessible.role: Accessible.Dialog
    Accessible.name: name
    Behavior on opacity { NumberAnimation { duration: Theme.motion.quick } }
    Keys.onEscapePressed: open = false
    onOpenChanged: {
        if (open) {
            before = Window.activeFocusItem;
            forceActiveFocus();
        } else {
            focus = false;
            Qt.callLater(giveBack);
        }
    }

    function giveBack() {
        if (before && before.enabled)
            before.forceActiveFocus();
        before = null;
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.ground, 0.86)

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.open = false
        }
    }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        width: place.width + 2 * Theme.space.s5
        height: place.height + 2 * Theme.space.s5
        radius: Theme.radius.panel
        color: Theme.surface

        // A touch between two buttons is not one beside the sheet.
        MouseArea { anchors.fill: parent }
        Item {
            id: place

            anchors.centerIn: parent
            width: childrenRect.width
            height: childrenRect.height
        }
    }
}
