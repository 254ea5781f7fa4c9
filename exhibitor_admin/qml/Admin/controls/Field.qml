// One field of a form, with its label above and beside that what is wrong with it; `icon` makes it a field to search with,
// which Escape empties.
import QtQuick
import Admin

Item {
    id: field

    property string label
    property string hint
    property string error
    property string icon
    property bool secret: false
    property alias text: input.text
    property alias input: input
    readonly property bool bad: error !== ""

    signal edited(string text)
    signal entered

    implicitHeight: (above.visible ? above.height + 4 : 0) + Tokens.controlHeight
    implicitWidth: 280
    Keys.enabled: icon !== ""
    Keys.onEscapePressed: {
        text = "";
        edited("");
    }

    Flow {
        id: above

        visible: field.label !== "" || field.bad
        width: parent.width
        spacing: 8

        Words {
            visible: text !== ""
            width: Math.min(implicitWidth, field.width)
            text: field.label
            style: "label"
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            visible: field.bad
            width: Math.min(implicitWidth, field.width)
            text: field.error
            style: "label"
            color: Tokens.cinnabarText
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Tokens.controlHeight
        radius: Tokens.radius
        color: Tokens.surface
        border { width: input.activeFocus ? 2 : 1; color: input.activeFocus ? Tokens.gold : field.bad ? Tokens.cinnabarText : Tokens.edge }

        Icon {
            id: sign

            visible: field.icon !== ""
            name: field.icon
            color: Tokens.text3
            x: 12
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            visible: input.text === "" && input.preeditText === ""
            anchors { left: input.left; right: input.right; verticalCenter: parent.verticalCenter }
            text: field.hint
            color: Tokens.text3
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        TextInput {
            id: input

            anchors { left: sign.visible ? sign.right : parent.left; right: parent.right; leftMargin: sign.visible ? 8 : 12; rightMargin: 12 }
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.text
            font { pixelSize: Tokens.type.body.size; features: ({ "tnum": 1 }) }
            clip: true
            selectByMouse: true
            selectionColor: Tokens.pressed
            selectedTextColor: Tokens.text
            echoMode: field.secret ? TextInput.Password : TextInput.Normal
            inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label || field.hint
            Accessible.description: field.error
            Accessible.passwordEdit: field.secret
            onTextEdited: field.edited(text)
            onAccepted: field.entered()
        }
    }
}
