// How it was, by one touch: three faces, the chosen one with the gold edge.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: rating

    required property Rows model
    readonly property real faceWidth: Math.min(22 * Theme.u, (width - 2 * faces.spacing) / 3)

    signal rated(int stars)

    spacing: 2 * Theme.u
    Accessible.role: Accessible.Grouping
    Accessible.name: question.text

    Words {
        id: question

        width: parent.width
        text: qsTr("How did you like it?")
        style: "title"
        Accessible.role: Accessible.Heading
    }
    Row {
        id: faces

        spacing: Theme.gap

        Repeater {
            model: rating.model

            Rectangle {
                id: face

                required property int stars
                required property string icon
                required property string text
                required property bool chosen

                width: rating.faceWidth
                height: Math.max(13 * Theme.u, Theme.controlSize)
                radius: Theme.radius.control
                color: touch.pressed ? Theme.pressed : chosen ? Theme.control : Theme.raised
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.focusable: true
                Accessible.onPressAction: rating.rated(stars)
                Keys.onReturnPressed: rating.rated(stars)
                Keys.onEnterPressed: rating.rated(stars)
                Keys.onSpacePressed: rating.rated(stars)

                ChosenEdge { visible: face.chosen; around: face.radius }
                FocusRing { around: face.radius }
                Column {
                    anchors.centerIn: parent
                    spacing: 0.6 * Theme.u

                    Icon { name: face.icon; width: 4.4 * Theme.u; anchors.horizontalCenter: parent.horizontalCenter }
                    Words {
                        text: face.text
                        style: "label"
                        line: 1.2
                        wrapMode: Text.NoWrap
                        anchors.horizontalCenter: parent.horizontalCenter
                        Accessible.ignored: true
                    }
                }
                MouseArea {
                    id: touch

                    anchors.fill: parent
                    onClicked: rating.rated(face.stars)
                }
            }
        }
    }
}
