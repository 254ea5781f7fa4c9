// One field of a form: its label, or what is wrong with it in the label's place; below, what is typed, with the caret at its end.
import QtQuick
import Kiosk

Item {
    id: field

    property string label
    property string value
    property string error
    property string hint
    // The field in use, into which the keyboard types.
    property bool inUse: false
    readonly property bool bad: error !== ""

    signal touched
    signal typed(string text)
    signal erased
    signal entered

    implicitHeight: words.height + 0.5 * Theme.u + box.height
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: error
    Accessible.focusable: true
    onInUseChanged: if (inUse) forceActiveFocus()
    onActiveFocusChanged: if (activeFocus && !inUse) touched()
    Keys.onPressed: event => {
        const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            erased();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entered();
        else if (plain && event.text >= " " && event.key !== Qt.Key_Delete)
            typed(event.text);
        else
            event.accepted = false;
    }

    Icon {
        id: sign

        visible: field.bad
        name: "triangle-alert"
        width: 2.4 * Theme.u
        color: Theme.caution
        anchors.verticalCenter: words.verticalCenter
    }
    Words {
        id: words

        x: field.bad ? sign.width + 0.7 * Theme.u : 0
        width: field.width - x
        text: field.bad ? field.error : field.label
        style: "small"
        line: 1.35
        color: field.bad ? Theme.caution : Theme.text2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        // A long label is a little smaller before it is cut short.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 0.75 * size
    }
    Rectangle {
        id: box

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(7.6, 7.6 * Theme.textScale) * Theme.u
        radius: Theme.radius.control
        color: field.inUse ? Theme.control : Theme.raised
        border {
            width: field.inUse || field.bad ? Theme.stroke.focus : Theme.stroke.edge
            color: field.inUse ? Theme.gold : field.bad ? Theme.caution : Theme.edge
        }

        Item {
            id: inner

            anchors { fill: parent; leftMargin: 1.8 * Theme.u; rightMargin: 1.8 * Theme.u }
            clip: true

            Words {
                id: written

                readonly property real room: inner.width - caret.width - 0.2 * Theme.u

                // While it is typed the end must be seen, otherwise the beginning.
                x: field.inUse ? Math.min(0, room - implicitWidth) : 0
                width: field.inUse ? implicitWidth : inner.width
                anchors.verticalCenter: parent.verticalCenter
                text: field.value || (field.inUse ? "" : field.hint)
                color: field.value ? Theme.text : Theme.text3
                wrapMode: Text.NoWrap
                elide: field.inUse ? Text.ElideNone : Text.ElideRight
                maximumLineCount: 1
            }
            Rectangle {
                id: caret

                visible: field.inUse
                x: written.x + (field.value ? written.implicitWidth : 0) + 0.2 * Theme.u
                width: 0.3 * Theme.u
                height: 3.8 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.gold
            }
        }
    }
    MouseArea {
        anchors { fill: parent; margins: -1.2 * Theme.u }
        onPressed: field.touched()
    }
}
