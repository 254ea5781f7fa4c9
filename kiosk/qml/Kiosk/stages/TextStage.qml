// A page of text: a sample's, or what the visitor writes on it.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Demo demo
    readonly property Typed typed: demo.given.typed

    color: Theme.ground
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Your text")
    Accessible.focusable: true
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || (event.key === Qt.Key_Space && !typed.writing))
            typed.begin();
        else if (typed.writing && event.key === Qt.Key_Backspace)
            typed.erase();
        else if (typed.writing && event.text >= " " && event.key !== Qt.Key_Delete && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
            typed.type(event.text);
        else
            event.accepted = false;
    }

    Rectangle {
        id: paper

        anchors { fill: parent; margins: Theme.margin }
        // The keyboard never covers what is written, nor the paper the sample's name.
        anchors.bottomMargin: Theme.margin + (page.typed.writing && !Theme.portrait ? 24 : 3) * Theme.u
        radius: Theme.radius.panel
        color: Theme.raised
        border { width: page.typed.writing ? Theme.stroke.focus : Theme.stroke.edge; color: page.typed.writing ? Theme.gold : Theme.edge }
        clip: true

        Words {
            id: words

            x: 3.2 * Theme.u
            width: parent.width - 2 * x
            // While it is written the end must be seen.
            y: page.typed.writing ? Math.min(x, paper.height - x - implicitHeight) : x
            text: page.typed.text + (page.typed.writing ? "▏" : "")
            style: "h2"
            wrapMode: Text.Wrap
        }
        Words {
            visible: page.typed.text === ""
            x: words.x
            y: words.x
            width: words.width
            text: qsTr("Touch to write")
            style: "h2"
            color: Theme.text3
        }
    }
    FocusRing { visible: page.activeFocus && !page.typed.writing }
    MouseArea {
        anchors.fill: parent
        onPressed: {
            page.forceActiveFocus();
            page.typed.begin();
        }
    }
}
