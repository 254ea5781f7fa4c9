// Nobody is there: a reel of the demos, one sentence and a button in each language; any touch begins.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Attract attract
    required property string eventName
    property list<string> languages
    property string language
    readonly property real side: (Theme.portrait ? 6 : 8) * Theme.u
    readonly property real foot: (Theme.portrait ? 12 : 9) * Theme.u

    signal begun(string language)

    color: Theme.ground
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: page.attract.invitation
    focus: true
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab)
            page.begun(page.language);
    }

    Backdrop {}
    MouseArea {
        anchors.fill: parent
        onClicked: page.begun(page.language)
    }
    Reel {
        x: (Theme.portrait ? -16 : 77) * Theme.u
        y: (Theme.portrait ? 18 : 0) * Theme.u
        width: Theme.portrait ? page.width + 22 * Theme.u : Math.max(144.7 * Theme.u, page.width - x)
        height: Theme.portrait ? 72.9 * Theme.u : page.height
        attract: page.attract
    }
    Item {
        id: fixed

        // Never for long in one place: see Attract.wander.
        x: page.attract.wander.x * Theme.u
        y: page.attract.wander.y * Theme.u
        width: page.width
        height: page.height

        Drum {
            x: -52 * Theme.u
            y: parent.height - 76 * Theme.u
            width: 128 * Theme.u
            whole: true
        }
        Lockup {
            x: page.side
            y: 6 * Theme.u
            width: Math.min(60 * Theme.u, parent.width - 2 * x)
            name: page.eventName
        }
        Column {
            id: say

            x: page.side
            y: (Theme.portrait ? 112 : 26) * Theme.u
            width: Theme.portrait ? parent.width - 2 * x : 88 * Theme.u
            spacing: 2.8 * Theme.u

            Words {
                width: parent.width
                text: page.attract.invitation
                style: "display"
                size: 9 * Theme.u // the largest type there is, also for those who need large type
                Accessible.role: Accessible.Heading
            }
            Words {
                width: Theme.portrait ? parent.width : Math.min(62 * Theme.textScale, 80) * Theme.u
                text: page.attract.promise
                size: 3.2 * Theme.u * Theme.textScale
            }
        }
        Row {
            x: page.side
            y: parent.height - page.foot - height
            spacing: Theme.gap

            Repeater {
                model: page.languages

                StartButton {
                    required property string modelData

                    code: modelData
                    kind: code === page.language ? "main" : "plain"
                    width: Theme.portrait ? (fixed.width - 2 * page.side + Theme.gap) / page.languages.length - Theme.gap : implicitWidth
                    onClicked: page.begun(code)
                }
            }
        }
        Caption {
            id: caption

            visible: page.attract.count > 0
            x: Theme.portrait ? page.side : parent.width - 6 * Theme.u - width
            y: Theme.portrait ? 94 * Theme.u : parent.height - page.foot - height
            width: Theme.portrait ? parent.width - 2 * page.side : implicitWidth
            most: parent.width - 112 * Theme.u
            height: Theme.portrait ? 6 * Theme.u : implicitHeight
            title: page.attract.title
            tagline: page.attract.tagline
            exhibitor: page.attract.exhibitor
            at: page.attract.at
            count: page.attract.count
        }
    }
    Timer {
        running: true
        interval: Theme.motion.slide
        repeat: true
        onTriggered: going.start()
    }
    // Handlers, for a script between two animations would still be run while the page goes.
    NumberAnimation {
        id: going

        targets: [say, caption]
        property: "opacity"
        to: 0
        duration: Theme.motion.quick
        easing.type: Theme.motion.leave
        onFinished: {
            page.attract.turn();
            coming.start();
        }
    }
    NumberAnimation {
        id: coming

        targets: [say, caption]
        property: "opacity"
        to: 1
        duration: Theme.motion.page
        easing.type: Theme.motion.enter
    }
}
