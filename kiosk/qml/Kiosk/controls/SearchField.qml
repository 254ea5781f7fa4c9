// Where a visitor writes what they look for, and the way to begin anew.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: bar

    required property Search search
    required property Keyboard keyboard

    implicitHeight: field.implicitHeight

    Field {
        id: field

        anchors { left: parent.left; right: clear.left; rightMargin: Theme.gap; bottom: parent.bottom }
        label: qsTr("A demo or an exhibitor")
        value: bar.search.words
        inUse: bar.search.typing
        onTyped: text => bar.keyboard.type(text)
        onErased: bar.keyboard.erase()
        onEntered: bar.search.rest()
    }
    Button {
        id: clear

        anchors { right: parent.right; bottom: parent.bottom }
        height: Math.max(implicitHeight, 7.6 * Theme.u * Theme.textScale)
        icon: "x"
        text: qsTr("Clear")
        enabled: bar.search.words !== ""
        onClicked: bar.search.clear()
    }
}
