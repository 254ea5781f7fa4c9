// The on-screen keyboard: ten columns of keys, and in landscape three more beside them.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: board

    required property Keyboard keyboard

    readonly property real side: (Theme.portrait ? 2 : 6) * Theme.u
    readonly property real blockGap: 3 * Theme.u
    readonly property real pitch: Theme.portrait ? (width - 2 * side) / 10 : (width - 2 * side - blockGap) / 13
    readonly property real rowPitch: (Theme.portrait ? 10.6 : 11.2) * Theme.u
    readonly property real above: 1.6 * Theme.u
    readonly property real below: (Theme.portrait ? 3 : 2) * Theme.u

    implicitHeight: above + (Theme.portrait ? 5 : 4) * rowPitch + below
    color: Theme.ground
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Binding {
        target: board.keyboard
        property: "portrait"
        value: Theme.portrait
    }
    Repeater {
        model: board.keyboard.keys

        Key {
            required property int index
            required property int span
            required property int column
            required property int row
            required property bool side
            required label
            required note
            required icon
            required name
            required look
            required repeats
            required engaged

            x: board.side + column * board.pitch + (side ? 10 * board.pitch + board.blockGap : 0)
            y: board.above + row * board.rowPitch
            width: span * board.pitch
            height: board.rowPitch
            gap: (Theme.portrait ? 0.8 : 1.0) * Theme.u
            onPressed: board.keyboard.press(index)
        }
    }
}
