// What was written down last, and a way to take it back.
import QtQuick
import Admin
import Admin.Bridge

Row {
    id: line

    required property Written written
    // Something goes on: what would be undone may change yet.
    required property bool busy

    visible: written.done !== ""
    height: visible ? 36 : 0
    spacing: 12

    Words {
        width: Math.min(implicitWidth, line.width - 120)
        text: line.written.done
        style: "strong"
        color: Tokens.good
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        anchors.verticalCenter: parent.verticalCenter
    }
    Button {
        visible: line.written.undoable
        kind: "link"
        text: qsTr("Undo")
        enabled: !line.busy
        onClicked: line.written.undo()
    }
}
