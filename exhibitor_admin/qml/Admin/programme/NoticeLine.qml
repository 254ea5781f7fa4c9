// One text: as it is written at the left, as a visitor reads it at the right.
import QtQuick
import Admin

Pane {
    id: line

    required property string kind
    required property string title
    required property string version
    required property string text
    required property string reads
    required property string needs

    signal put(string text)

    width: ListView.view?.width ?? 0
    height: Math.max(writing.implicitHeight, read.implicitHeight) + 132
    onTextChanged: writing.text = text

    Words {
        id: head

        anchors { left: parent.left; top: parent.top; margins: 16 }
        text: line.title
        style: "h3"
    }
    Words {
        anchors { left: head.right; leftMargin: 10; baseline: head.baseline }
        text: qsTr("version %1").arg(line.version)
        style: "small"
    }
    Rectangle {
        id: box

        anchors { left: parent.left; top: head.bottom; bottom: foot.top; margins: 16; topMargin: 10; bottomMargin: 8 }
        width: (parent.width - 48) / 2
        radius: Tokens.radius
        color: Tokens.surface
        border { width: writing.activeFocus ? 2 : 1; color: writing.activeFocus ? Tokens.gold : Tokens.edge }

        TextEdit {
            id: writing

            anchors { fill: parent; margins: 10 }
            text: line.text
            color: Tokens.text
            font.pixelSize: Tokens.type.body.size
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            selectionColor: Tokens.pressed
            selectedTextColor: Tokens.text
            activeFocusOnTab: true
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: save
            Accessible.role: Accessible.EditableText
            Accessible.name: line.title
        }
    }
    Words {
        id: read

        anchors { left: box.right; leftMargin: 16; right: parent.right; rightMargin: 16; top: box.top; topMargin: 10 }
        text: line.reads
        color: Tokens.text2
    }
    Item {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 16; rightMargin: 16; bottomMargin: 10 }
        height: 36

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: line.needs ? qsTr("Has to name %1").arg(line.needs) : ""
            style: "small"
        }
        Button {
            id: save

            anchors.right: parent.right
            icon: "check"
            text: qsTr("Save as a new version")
            enabled: writing.text.trim() !== line.text && writing.text.trim() !== ""
            onClicked: line.put(writing.text)
        }
    }
}
