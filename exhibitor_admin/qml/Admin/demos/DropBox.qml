// Where files are dropped, or chosen by whoever would rather choose.
import QtQuick
import Admin

Rectangle {
    id: box

    // Something that can be dropped is over the window.
    property bool wanted: false

    signal filesTouched
    signal folderTouched

    implicitHeight: 104
    radius: Tokens.paneRadius
    color: wanted ? Tokens.raised : "transparent"

    Canvas {
        id: edge

        readonly property color ink: box.wanted ? Tokens.cinnabar : Tokens.edge

        anchors.fill: parent
        onInkChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            pen.strokeStyle = ink;
            pen.setLineDash([4, 3]);
            pen.roundedRect(0.5, 0.5, width - 1, height - 1, Tokens.paneRadius, Tokens.paneRadius);
            pen.stroke();
        }
    }
    Icon {
        id: sign

        x: 16
        y: 20
        name: "download"
        color: box.wanted ? Tokens.cinnabarText : Tokens.text2
    }
    Column {
        anchors { left: sign.right; leftMargin: 14; right: parent.right; rightMargin: 12 }
        y: 12

        Words {
            width: parent.width
            text: qsTr("Drop .demo files or folders here")
            style: "strong"
        }
        Words {
            width: parent.width
            text: qsTr("Everything that is wrong is listed at once")
            style: "small"
        }
    }
    Row {
        anchors { left: sign.right; leftMargin: 8; bottom: parent.bottom; bottomMargin: 6 }

        Button {
            kind: "link"
            text: qsTr("Choose files…")
            onClicked: box.filesTouched()
        }
        Button {
            kind: "link"
            text: qsTr("Choose a folder…")
            onClicked: box.folderTouched()
        }
    }
}
