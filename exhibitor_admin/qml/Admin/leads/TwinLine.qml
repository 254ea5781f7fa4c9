// Somebody who may be another too: what they say, darker where another says the same, and whether they are chosen.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Rectangle {
    id: line

    required property list<string> cells
    property list<bool> shared: []
    property int contacts: 1
    property bool on: false
    property bool heading: false
    readonly property var weights: [1.9, 1.5, 1.3, 1.6, 1.2, 1]
    readonly property real total: weights.reduce((sum, weight) => sum + weight, 0)

    signal touched

    height: heading ? 28 : 44
    radius: 4
    color: on ? Tokens.raised : mouse.containsMouse ? Qt.alpha(Tokens.raised, 0.5) : "transparent"
    activeFocusOnTab: !heading
    Accessible.role: heading ? Accessible.Row : Accessible.CheckBox
    Accessible.name: cells.filter(Boolean).join(", ")
    Accessible.checked: on
    Accessible.focusable: !heading
    Accessible.onPressAction: touched()
    Accessible.onToggleAction: touched()
    Keys.onSpacePressed: touched()
    Keys.onReturnPressed: touched()

    FocusRing {
        anchors.margins: 2
        visible: line.activeFocus
    }
    Rectangle {
        visible: !line.heading
        x: 8
        width: 20
        height: 20
        radius: 4
        color: Tokens.surface
        border { width: 1; color: Tokens.edge }
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            visible: line.on
            name: "check"
            width: 16
            anchors.centerIn: parent
        }
    }
    Row {
        x: 36
        height: parent.height

        Repeater {
            model: line.cells

            Words {
                required property int index
                required property string modelData

                width: (line.width - 36) * line.weights[index] / line.total
                rightPadding: 12
                text: index === 0 && line.contacts > 1 ? "%1 · ×%2".arg(modelData).arg(line.contacts) : modelData
                style: line.heading ? "label" : (line.shared[index] ?? false) ? "strong" : "body"
                color: line.heading ? Tokens.text3 : (line.shared[index] ?? false) ? Tokens.text : Tokens.text2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                height: line.height
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        enabled: !line.heading
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: line.touched()
    }
}
