// The logo of an exhibitor as kiosks show it; a picture can be dropped on it, or chosen.
import QtQuick
import Admin
import Kiosk.Bridge

Rectangle {
    id: box

    // A path; empty as long as there is nothing to show.
    required property string logo
    // Whether there is one at all.
    required property bool named
    required property bool busy

    signal chooseTouched
    signal dropTouched
    signal dropped(url picture)

    height: named || busy ? 132 : 100
    radius: Tokens.radius
    color: area.containsDrag ? Tokens.raised : Tokens.ground
    border { width: area.containsDrag ? 2 : 1; color: area.containsDrag ? Tokens.cinnabar : Tokens.hairline }

    Emblem {
        visible: box.logo !== ""
        source: box.logo
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 14 }
        width: Math.min(height * aspect, box.width - 28)
        height: Math.min(68, (box.width - 28) / aspect)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Logo")
    }
    Words {
        visible: box.logo === ""
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: buttons.top; margins: 12 }
        text: box.named || box.busy ? qsTr("A moment…") : qsTr("No logo yet. Drop a picture here: PNG, JPEG or WebP.")
        style: "small"
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    Row {
        id: buttons

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 4 }

        Button {
            kind: "link"
            text: box.named ? qsTr("Another logo…") : qsTr("Choose a logo…")
            enabled: !box.busy
            onClicked: box.chooseTouched()
        }
        Button {
            visible: box.named
            kind: "link"
            text: qsTr("Remove the logo")
            enabled: !box.busy
            onClicked: box.dropTouched()
        }
    }
    DropArea {
        id: area

        anchors.fill: parent
        enabled: !box.busy
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                box.dropped(drop.urls[0]);
        }
    }
}
