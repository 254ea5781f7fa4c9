// The staff's panel: how the kiosk is at the left (in portrait above), what can be done at the right.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Item {
    id: page

    required property Staff staff
    readonly property real gap: Math.min(3 * Theme.u, Theme.gap)

    Column {
        id: state

        x: Theme.margin
        y: (Theme.portrait ? 5 : 3.6) * Theme.u
        width: Theme.portrait ? page.width - 2 * x : 78 * Theme.u

        Words {
            width: parent.width
            text: page.staff.title
            style: "h1"
            size: 5.2 * Theme.u * Theme.textScale
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 2.8 * Theme.u
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: page.staff.subtitle
            style: "label"
            color: Theme.text2
            font.weight: Font.Normal
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 2 * Theme.u
        }
        Item { width: 1; height: 1.8 * Theme.u }
        Repeater {
            model: page.staff.health.rows

            HealthLine {
                required icon
                required name
                required text
                required mood

                width: state.width
                height: Theme.portrait ? 6 * Theme.u : Math.min(7.4 * Theme.u, (dock.y - 18 * Theme.u) / 11)
            }
        }
    }
    Scroller {
        id: place

        x: Theme.portrait ? Theme.margin : state.x + state.width + 6 * Theme.u
        y: Math.max(Theme.portrait ? state.y + state.height + 4 * Theme.u : 5 * Theme.u, Theme.reach ? page.height * 2 / 3 : 0)
        width: page.width - Theme.margin - x
        height: dock.y - (Theme.reach ? 2 : 4) * Theme.u - y
        apart: true

        Grid {
            id: cards

            readonly property int lines: Math.ceil(all.count / 2)
            readonly property real fill: (place.height - (lines - 1) * page.gap) / lines

            columns: 2
            spacing: page.gap

            Repeater {
                id: all

                model: page.staff.actions

                StaffAction {
                    required property string key
                    required icon
                    required title
                    required note
                    required ready

                    width: (place.width - page.gap) / 2
                    height: Math.max(cards.fill, Theme.controlSize, (Theme.largeType ? 16 : 9) * Theme.u)
                    onTouched: page.staff.act(key)
                }
            }
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button { icon: "arrow-left"; text: Theme.largeType ? qsTr("Back") : qsTr("Back to the visitors' screen"); onClicked: page.staff.leave() }
        Button { visible: place.tooLong; icon: place.turningIcon; name: place.turning; onClicked: place.turn() }
        Item { Layout.fillWidth: true }

        second: [
            Words {
                Layout.fillWidth: true
                text: qsTr("Locks by itself in %n second(s)", "", page.staff.secondsLeft)
                style: "small"
                horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
            },
            Button { kind: "bare"; icon: "log-out"; text: qsTr("Leave the kiosk"); onClicked: page.staff.exitKiosk() }
        ]
    }
}
