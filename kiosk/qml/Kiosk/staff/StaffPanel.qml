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
                height: Theme.portrait ? 6.6 * Theme.u : Math.min(7.4 * Theme.u, (dock.y - 18 * Theme.u) / 11)
            }
        }
    }
    Grid {
        id: actions

        readonly property real wide: page.width - Theme.margin - x
        readonly property int lines: Math.ceil(all.count / columns)

        x: Theme.portrait ? Theme.margin : state.x + state.width + 6 * Theme.u
        y: Theme.portrait ? state.y + state.height + 4 * Theme.u : 5 * Theme.u
        columns: 2
        spacing: page.gap

        Repeater {
            id: all

            model: page.staff.actions

            StaffAction {
                required property int index
                required property string key
                required icon
                required title
                required note
                required ready

                // An odd last one has the whole row.
                width: index === all.count - 1 && index % 2 === 0 ? actions.wide : (actions.wide - page.gap) / 2
                height: (dock.y - 4 * Theme.u - actions.y - (actions.lines - 1) * page.gap) / actions.lines
                onTouched: page.staff.act(key)
            }
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button { icon: "arrow-left"; text: qsTr("Back to the visitors' screen"); onClicked: page.staff.leave() }
        Item { Layout.fillWidth: true }

        second: [
            Words {
                Layout.fillWidth: true
                text: qsTr("Locks by itself in %n second(s)", "", page.staff.secondsLeft)
                style: "small"
                wrapMode: Text.NoWrap
                horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
            },
            Button { kind: "bare"; icon: "log-out"; text: qsTr("Leave the kiosk"); onClicked: page.staff.exitKiosk() }
        ]
    }
}
