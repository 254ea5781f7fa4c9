// How many digits were typed, and no more; while they are tried, the star goes round.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

Item {
    id: dots

    property int typed
    property bool busy: false

    implicitHeight: 6 * Theme.u
    implicitWidth: row.width
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digit(s) typed", "", typed)

    Row {
        id: row

        visible: !dots.busy
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.u

        Repeater {
            model: Math.max(6, dots.typed)

            Rectangle {
                required property int index

                width: 2.4 * Theme.u
                height: width
                radius: width / 2
                color: index < dots.typed ? Theme.gold : Theme.control
            }
        }
    }
    DrumStar { visible: dots.busy; busy: dots.busy; width: 6 * Theme.u }
}
